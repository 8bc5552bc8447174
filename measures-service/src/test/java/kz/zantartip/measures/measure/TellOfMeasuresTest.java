package kz.zantartip.measures.measure;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Coordinator.amend;
import static kz.zantartip.measures.reading.Coordinator.amendment;
import static kz.zantartip.measures.reading.Coordinator.succeed;
import static kz.zantartip.measures.reading.Coordinator.yearlyOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;

@HouseTest
class TellOfMeasuresTest {

    private static final String CHANGED = "kz.zantartip.measure.changed.v1";
    private static final Path SAMPLE =
            Path.of("src/test/resources/facts/kz.zantartip.measure.changed.v1.json");

    @Inject TellOfMeasures tell;
    @Inject Told told;
    @Inject FixedClock clock;
    @Inject ObjectMapper json;

    /// The successions of the plan's own bodies were known from their first day on.
    @Test
    void atTheStartThereIsNothingToTell() {
        tell.all();

        assertThat(told.all()).isEmpty();
    }

    @Test
    void anEditionIsToldOnTheDayOnWhichItTakesEffectAndNotBefore() {
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30")).then().statusCode(200);
        clock.set(Instant.parse("2026-12-31T18:59:59Z"));
        tell.all();
        assertThat(changed()).isEmpty();
        clock.set(Instant.parse("2026-12-31T19:00:00Z"));

        tell.all();

        assertThat(changed())
                .singleElement()
                .satisfies(row -> assertThat(row.subject()).isEqualTo("/api/v1/measures/18"))
                .satisfies(row ->
                        assertThat(row.data())
                                .contains("\"edition\":2")
                                .isEqualTo(asking().get("/api/v1/measures/18").asString()));
    }

    @Test
    void nothingIsToldTwice() {
        amend(18, 1, amendment(18, "2027-01-01")).then().statusCode(200);
        clock.set(Instant.parse("2027-01-01T07:00:00Z"));
        tell.all();
        clock.forward(Duration.ofDays(1));

        tell.all();

        assertThat(changed()).hasSize(1);
    }

    @Test
    void anEditionThatWasSupersededBeforeItsDayIsNotTold() {
        amend(18, 1, amendment(18, "2027-01-01")).then().statusCode(200);
        amend(18, 2, amendment(18, "2026-12-01")).then().statusCode(200);
        clock.set(Instant.parse("2026-12-02T07:00:00Z"));
        tell.all();
        clock.set(Instant.parse("2027-01-02T07:00:00Z"));

        tell.all();

        assertThat(changed()).hasSize(1);
    }

    @Test
    void aSuccessionIsToldOfItsMeasuresOnItsDay() {
        succeed("MOJ", 0, "MIA", "2026-12-01").then().statusCode(200);
        tell.all();
        assertThat(changed()).isEmpty();
        clock.set(Instant.parse("2026-12-01T07:00:00Z"));

        tell.all();

        assertThat(changed())
                .hasSameSizeAs(each("number", "/measures", "agency", "MOJ"))
                .allSatisfy(row -> assertThat(row.data()).contains("\"current\":\"MIA\""));
    }

    /// The sample is the contract: whoever listens tests against the same file.
    @Test
    void theSampleIsWhatIsTold() throws Exception {
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30")).then().statusCode(200);
        clock.set(Instant.parse("2027-01-01T07:00:00Z"));

        tell.all();

        assertThat(json.readTree(changed().getFirst().data()))
                .isEqualTo(json.readTree(Files.readString(SAMPLE)));
    }

    private List<Told.Row> changed() {
        return told.all().stream().filter(row -> row.type().equals(CHANGED)).toList();
    }
}
