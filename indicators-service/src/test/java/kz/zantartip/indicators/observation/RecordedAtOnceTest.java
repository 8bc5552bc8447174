package kz.zantartip.indicators.observation;

import static io.restassured.RestAssured.given;
import static kz.zantartip.indicators.Recordings.EGDI;
import static kz.zantartip.indicators.Recordings.because;
import static kz.zantartip.indicators.Recordings.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.indicators.Recordings;
import org.junit.jupiter.api.Test;

@HouseTest
class RecordedAtOnceTest {

    private static final int ROUNDS = 10;
    private static final int CALLERS = 6;

    @Test
    void ofSixFirstValuesOneIsKeptAndTheOthersAreTold() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            String period = "2026-%02d".formatted(round);
            List<Response> answers = sixAtOnce(period, "");

            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 201)
                    .allSatisfy(RecordedAtOnceTest::isRefusedByName);
            assertThat(vintages(period)).containsExactly(1);
        }
    }

    @Test
    void ofSixCorrectionsNoneIsLostAndNoVintageSkipped() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            String period = "2026-%02d".formatted(round);
            Recordings.record(EGDI, figure(period, "20")).then().statusCode(201);

            List<Response> answers = sixAtOnce(period, because("CORRECTION"));

            long kept = answers.stream().filter(answer -> answer.statusCode() == 201).count();
            assertThat(kept).isPositive();
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 201)
                    .allSatisfy(RecordedAtOnceTest::isRefusedByName);
            assertThat(vintages(period))
                    .isEqualTo(IntStream.rangeClosed(1, (int) kept + 1).boxed().toList());
        }
    }

    /// Who came at the same moment is told that he lost; who came after it lacks a reason.
    private static void isRefusedByName(Response answer) {
        String code = answer.jsonPath().getString("code");
        if (answer.statusCode() == 409) {
            assertThat(code).isEqualTo("observation-vintage-once");
        } else {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.jsonPath().getList("errors.code")).containsExactly("reason-needed");
        }
    }

    private static List<Response> sixAtOnce(String period, String reason) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Callable<Response>> calls =
                    IntStream.range(0, CALLERS)
                            .<Callable<Response>>mapToObj(caller ->
                                    () ->
                                            Recordings.record(
                                                    EGDI,
                                                    figure(
                                                            period,
                                                            String.valueOf(20 + caller),
                                                            reason)))
                            .toList();
            return callers.invokeAll(calls).stream().map(RecordedAtOnceTest::answer).toList();
        }
    }

    private static Response answer(Future<Response> call) {
        return call.resultNow();
    }

    private static List<Integer> vintages(String period) {
        return given().queryParam("period", period)
                .queryParam("includeHistory", true)
                .get(EGDI + "/observations")
                .jsonPath()
                .getList("items.vintage", Integer.class);
    }
}
