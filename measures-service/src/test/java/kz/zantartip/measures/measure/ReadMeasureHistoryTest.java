package kz.zantartip.measures.measure;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;

@HouseTest
class ReadMeasureHistoryTest {

    private static final String PATH = "/api/v1/measures/18/history";

    @Inject Acts acts;
    @Inject FixedClock clock;

    @Test
    void theAdoptionIsTheFirstEntry() {
        asking().get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].what", equalTo("ADOPTED"))
                .body("items[0].edition", equalTo(1))
                .body("items[0].at", equalTo("2025-03-31T19:00:00Z"))
                .body("items[0].act.number", equalTo("200"))
                .body("items[0].changes", hasSize(0));
    }

    @Test
    void anAmendmentStandsAboveWithOldAndNew() {
        clock.forward(Duration.ofHours(1));
        acts.amend(
                18,
                LocalDate.of(2027, 1, 1),
                Acts.title(new LocalizedText("Жаңа", "Новое", "New")));
        clock.forward(Duration.ofHours(1));
        acts.amend(18, LocalDate.of(2028, 1, 1), Acts.yearlyOn("06-30"));

        asking().get(PATH)
                .then()
                .body("items.edition", equalTo(List.of(3, 2, 1)))
                .body("items.what", equalTo(List.of("AMENDED", "AMENDED", "ADOPTED")))
                .body("items[0].changes.field", equalTo(List.of("schedule")))
                .body("items[0].changes[0].before.monthDays", equalTo(List.of("02-15")))
                .body("items[0].changes[0].after.monthDays", equalTo(List.of("06-30")))
                .body("items[0].effectiveFrom", equalTo("2028-01-01"))
                .body("items[1].at", equalTo("2026-11-20T08:00:00Z"))
                .body("items[1].changes.field", equalTo(List.of("title")))
                .body("items[1].changes[0].after.ru", equalTo("Новое"))
                .body("items[1].act.number", equalTo("777"));
    }

    @Test
    void theFileNamesTheFieldsThatChanged() {
        acts.amend(18, LocalDate.of(2028, 1, 1), Acts.yearlyOn("06-30"));

        byte[] file = asking("f", "csv").get(PATH).asByteArray();

        assertThat(csv(file))
                .extracting(row -> row.getField("edition") + row.getField("changes"))
                .containsExactly("2schedule", "1");
    }

    @Test
    void aMeasureThatIsNotThereHasNone() {
        asking().get("/api/v1/measures/56/history").then().statusCode(404);
    }
}
