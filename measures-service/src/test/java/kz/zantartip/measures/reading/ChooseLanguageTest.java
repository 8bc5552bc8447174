package kz.zantartip.measures.reading;

import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ChooseLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theTextsAreInTheLanguageAskedForAndTheCodesNever(String lang) {
        Response answer =
                asking("colour", "blue").header("Accept-Language", lang).get("/api/v1/measures");

        isProblem(answer.then(), 400, "invalid-input")
                .header("Content-Language", equalTo(lang))
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", equalTo("no-store"))
                .body("errors", faultIn("colour", "unknown-parameter"))
                .body(
                        "errors[0].detail",
                        containsString(
                                switch (lang) {
                                    case "kk" -> "параметр жоқ";
                                    case "ru" -> "нет";
                                    default -> "no such parameter";
                                }));
    }

    @ParameterizedTest
    @CsvSource({
        "kk, kk",
        "ru, ru",
        "en-GB, en",
        "'fr, ru;q=0.5, en;q=0.7', en",
        "fr, kk",
        "';;;', kk",
        "'ru;q=2', kk",
        "*, kk",
        "'kk;q=0, *', ru"
    })
    void theLanguageIsTheBestThatIsOffered(String accepted, String lang) {
        asking("f", "csv")
                .header("Accept-Language", accepted)
                .get("/api/v1/measures")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(lang));
    }

    @Test
    void theParameterWinsOverTheHeader() {
        asking("f", "csv", "lang", "en")
                .header("Accept-Language", "ru")
                .get("/api/v1/measures")
                .then()
                .header("Content-Language", equalTo("en"));
    }
}
