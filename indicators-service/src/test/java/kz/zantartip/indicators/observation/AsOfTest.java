package kz.zantartip.indicators.observation;

import static io.restassured.RestAssured.given;
import static kz.zantartip.indicators.Recordings.EGDI;
import static kz.zantartip.indicators.Recordings.because;
import static kz.zantartip.indicators.Recordings.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.indicators.Recordings;
import org.junit.jupiter.api.Test;

/// What was answered at a moment is what is answered later as of that moment, whatever has been recorded since.
@HouseTest
class AsOfTest {

    private static final List<String> QUESTIONS =
            List.of(
                    "/observations?limit=500",
                    "/observations?limit=500&includeHistory=true",
                    "/observations?limit=500&period=2026",
                    "/observations?limit=500&region=75",
                    "/assessment?year=2025",
                    "/assessment?year=2026",
                    "?lang=en");

    private final FixedClock clock;

    AsOfTest(FixedClock clock) {
        this.clock = clock;
    }

    @Test
    void aPastMomentIsAnsweredAsItWasThen() {
        Random dice = new Random(20261122);
        clock.set(Instant.parse("2026-03-01T07:00:00Z"));
        Set<String> held = new HashSet<>();
        Map<Instant, List<String>> answered = new LinkedHashMap<>();
        for (int step = 0; step < 40; step++) {
            clock.forward(
                    Duration.ofSeconds(dice.nextInt(400_000), dice.nextInt(1_000_000) * 1_000L));
            change(dice, held);
            answered.put(clock.instant(), answers(""));
        }

        clock.forward(Duration.ofDays(30));

        answered.forEach((moment, then) ->
                assertThat(answers("asOf=" + moment)).as("as of %s", moment).isEqualTo(then));
    }

    @Test
    void aDateMeansTheEndOfThatDayInAlmaty() {
        clock.set(Instant.parse("2026-03-01T18:59:59.999999Z"));
        Recordings.record(EGDI, figure("2025", "23")).then().statusCode(201);
        clock.set(Instant.parse("2026-03-01T19:00:00Z"));
        Recordings.record(EGDI, figure("2025", "22", because("CORRECTION"))).then().statusCode(201);
        clock.reset();

        assertThat(
                        given().get(EGDI + "/observations?asOf=2026-03-01")
                                .jsonPath()
                                .getList("items.value", Integer.class))
                .containsExactly(23);
    }

    private static void change(Random dice, Set<String> held) {
        if (dice.nextInt(8) == 0) {
            Recordings.nameReporter(EGDI, dice.nextBoolean() ? "MDDIAI" : "MOJ");
            return;
        }
        String period = List.of("2025", "2025-S1", "2026", "2026-Q1").get(dice.nextInt(4));
        String region = List.of("", "75", "71").get(dice.nextInt(3));
        String more = region.isEmpty() ? "" : ", \"region\": \"" + region + "\"";
        if (!held.add(period + region)) {
            more += because(dice.nextBoolean() ? "CORRECTION" : "RESTATEMENT");
        }
        Recordings.record(EGDI, figure(period, String.valueOf(1 + dice.nextInt(40)), more))
                .then()
                .statusCode(201);
    }

    private static List<String> answers(String asOf) {
        return QUESTIONS.stream()
                .map(question ->
                        EGDI
                                + question
                                + (asOf.isEmpty()
                                        ? ""
                                        : (question.contains("?") ? "&" : "?") + asOf))
                .map(url -> given().get(url))
                .map(answer -> answer.statusCode() + " " + answer.asString())
                .toList();
    }
}
