package kz.zantartip.indicators.observation;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.indicators.Recordings.COORDINATOR;
import static kz.zantartip.indicators.Recordings.EGDI;
import static kz.zantartip.indicators.Recordings.MURDER;
import static kz.zantartip.indicators.Recordings.because;
import static kz.zantartip.indicators.Recordings.figure;
import static kz.zantartip.indicators.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class RecordObservationTest {

    private final FixedClock clock;

    RecordObservationTest(FixedClock clock) {
        this.clock = clock;
    }

    @Test
    void theFirstValueIsVintageOneAndIsFoundWhereItSays() {
        String found =
                record(EGDI, figure("2026", "19"))
                        .then()
                        .statusCode(201)
                        .body("vintage", equalTo(1))
                        .body("value", equalTo(19))
                        .body("recordedAt", equalTo("2026-11-20T07:00:00Z"))
                        .body("period.start", equalTo("2026-01-01"))
                        .body("region", nullValue())
                        .extract()
                        .header("Location");

        assertThat(found).startsWith(EGDI + "/observations/");
        given().get(found).then().statusCode(200).body("value", equalTo(19));
    }

    @Test
    void aCorrectionIsTheNextVintageAndTheFirstStays() {
        String first = record(EGDI, figure("2026", "19")).header("Location");
        clock.forward(Duration.ofHours(1));

        record(EGDI, figure("2026", "21", because("METHOD_CHANGE")))
                .then()
                .statusCode(201)
                .body("vintage", equalTo(2))
                .body("reason.code", equalTo("METHOD_CHANGE"))
                .body("reason.text.ru", equalTo("Уточнено."));

        given().get(first)
                .then()
                .body("value", equalTo(19))
                .body("supersededAt", equalTo("2026-11-20T08:00:00Z"));
        given().get(EGDI + "/observations").then().body("items.value", contains(21));
        given().get(EGDI + "/observations?includeHistory=true")
                .then()
                .body("items.value", contains(19, 21));
    }

    @Test
    void withoutAReasonAValueIsNotCorrected() {
        record(EGDI, figure("2026", "19"));

        isProblem(record(EGDI, figure("2026", "20")).then(), 400, "invalid-input")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("#/reason"))
                .body("errors[0].code", equalTo("reason-needed"));
    }

    @Test
    void aRegionAndTheCountryAreTwoPlaces() {
        record(EGDI, figure("2026", "19")).then().statusCode(201);

        record(EGDI, figure("2026", "20", ", \"region\": \"75\""))
                .then()
                .statusCode(201)
                .body("vintage", equalTo(1))
                .body("region", equalTo("75"));

        given().get(EGDI + "/observations?region=75").then().body("items.value", contains(20));
    }

    @Test
    void aStatisticIsContinuedAndItsStatedFiguresStay() {
        record(MURDER, figure("2025", "540")).then().statusCode(201).body("vintage", equalTo(1));
        record(MURDER, figure("2024", "566", because("RESTATEMENT")))
                .then()
                .statusCode(201)
                .body("vintage", equalTo(2));

        given().get(MURDER + "/observations").then().body("items.value", contains(839, 566, 540));
        given().get(MURDER + "/observations?asOf=2026-01-01")
                .then()
                .body("items.value", contains(839, 565));
    }

    @Test
    void rangesAndQualifiersAreKept() {
        record(
                        "/api/v1/statistics/full-trust-in-police-and-courts",
                        figure(
                                "2025",
                                "62.50",
                                ", \"valueTo\": 64, \"qualifier\": \"APPROXIMATE\""))
                .then()
                .statusCode(201)
                .body("value", equalTo(62.5f))
                .body("valueTo", equalTo(64))
                .body("qualifier", equalTo("APPROXIMATE"));
    }

    @Test
    void whatHasChangedSinceIsListed() {
        record(EGDI, figure("2025", "22"));
        clock.forward(Duration.ofDays(1));
        record(EGDI, figure("2026", "20"));
        clock.forward(Duration.ofDays(1));
        record(EGDI, figure("2025", "23", because("LATE_DATA")));

        given().get(EGDI + "/observations?updatedSince=2026-11-21")
                .then()
                .body("items.value", contains(23, 20));
        given().get(EGDI + "/observations?updatedSince=2026-11-22&includeHistory=true")
                .then()
                .body("items.value", contains(22, 23));
        given().get(EGDI + "/observations?updatedSince=2026-11-23")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aSecondRequestUnderTheSameKeyRecordsNothing() {
        String first = keyed("19").then().statusCode(201).extract().path("id");

        keyed("19").then().statusCode(201).body("id", equalTo(first));

        isProblem(keyed("20").then(), 422, "idempotency-key-reused");
        given().get(EGDI + "/observations?includeHistory=true").then().body("items", hasSize(1));
    }

    @Test
    void itsHistoryTellsWhoRecordedAndSupersededIt() {
        String first = record(EGDI, figure("2026", "19")).header("Location");
        String second =
                record(EGDI, figure("2026", "21", because("CORRECTION"))).header("Location");

        given().get(first + "/history")
                .then()
                .body("items.what", contains("superseded", "recorded"))
                .body("items.by.role", contains("coordinator", "coordinator"));
        given().get(second + "/history")
                .then()
                .body("items.what", contains("corrected"))
                .body("items[0].reason.ru", equalTo("Уточнено."))
                .body("items[0].changes[0].field", equalTo("value"))
                .body("items[0].changes[0].before", equalTo(19))
                .body("items[0].changes[0].after", equalTo(21));
    }

    @Test
    void pagesMeetEveryVintageOnceInTheListsOrder() {
        for (String period : List.of("NOT_STATED", "2026-Q1", "2025", "2026", "2020-2024")) {
            record(EGDI, figure(period, "19")).then().statusCode(201);
            record(EGDI, figure(period, "20", because("CORRECTION"))).then().statusCode(201);
        }
        String all = EGDI + "/observations?includeHistory=true";
        List<String> met = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = given().get(all + "&limit=3" + cursor).jsonPath();
            met.addAll(page.getList("items.id"));
            String next = page.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }

        assertThat(met).hasSize(10).isEqualTo(given().get(all).jsonPath().getList("items.id"));
    }

    @Test
    void filesHoldEveryVintage() throws IOException {
        for (int month = 1; month <= 10; month++) {
            String period = "2026-%02d".formatted(month);
            for (int vintage = 1; vintage <= 6; vintage++) {
                record(
                                EGDI,
                                figure(
                                        period,
                                        String.valueOf(month * 10 + vintage),
                                        vintage == 1 ? "" : because("CORRECTION")))
                        .then()
                        .statusCode(201);
            }
        }
        String all = EGDI + "/observations?includeHistory=true";

        given().get(all).then().body("items", hasSize(50));
        assertThat(given().get(all + "&f=csv").asString().lines()).hasSize(61);
        assertThat(rowsOfWorkbook(given().get(all + "&f=xlsx").asByteArray())).isEqualTo(61);
    }

    private static Response keyed(String value) {
        return given().auth()
                .oauth2(COORDINATOR)
                .contentType("application/json")
                .header("Idempotency-Key", "once")
                .body(figure("2026", value))
                .post(EGDI + "/observations");
    }

    private static int rowsOfWorkbook(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    String sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return sheet.split("<row ", -1).length - 1;
                }
            }
        }
        throw new AssertionError("no sheet");
    }
}
