package kz.zantartip.measures.measure;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Answers.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ListMeasuresTest {

    private static final List<Map<String, Object>> REFERENCE = reference();

    @Inject Acts acts;
    @Inject FixedClock clock;

    @Test
    void allFiftyFiveStandInTheirOrder() {
        List<Integer> numbers = each("number", "/measures");

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 55).boxed().toList());
    }

    /// Three languages each, letter by letter: slips of the print included.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "completionForm",
                "deadlineText",
                "schedule",
                "direction",
                "financing",
                "sourceNotes"
            })
    void whatTheActSaysIsToldWordForWord(String field) {
        List<Object> told = items("/measures").stream().map(item -> item.get(field)).toList();

        assertThat(told)
                .isEqualTo(
                        REFERENCE.stream()
                                .map(measure -> measure.get(field))
                                .map(value -> List.of().equals(value) ? null : value)
                                .toList());
    }

    @Test
    void executorsStandInTheOrderOfTheActUnderThePlansCodes() {
        List<List<Map<String, Object>>> executors = each("executors", "/measures");

        assertThat(executors)
                .extracting(ofOne ->
                        ofOne.stream()
                                .map(one ->
                                        List.of(
                                                one.get("agency"),
                                                one.get("lead"),
                                                one.get("byAgreement")))
                                .toList())
                .isEqualTo(REFERENCE.stream().map(ListMeasuresTest::executors).toList());
    }

    @Test
    void anExecutorThatHasBeenSucceededAlsoSaysByWhom() {
        List<Map<String, Object>> measures = items("/measures", "agency", "MDDIAI");

        assertThat(measures)
                .isNotEmpty()
                .allSatisfy(measure ->
                        assertThat(measure.get("executors").toString())
                                .contains("agency=MDDIAI")
                                .contains("current=MAIDD"));
    }

    @Test
    void beforeTheSuccessionNobodyKnewOfIt() {
        List<Map<String, Object>> measures =
                items("/measures", "agency", "MDDIAI", "asOf", "2025-09-17");

        assertThat(measures).isNotEmpty().noneMatch(m -> m.toString().contains("current="));
    }

    @Test
    void theSuccessorFindsWhatItHasInherited() {
        List<Integer> successors = each("number", "/measures", "agency", "MAIDD");

        assertThat(successors).isEqualTo(each("number", "/measures", "agency", "MDDIAI"));
    }

    @ParameterizedTest
    @CsvSource({
        "direction, 3",
        "agency, MOJ",
        "lead, LEB",
        "scheduleType, MONTHLY",
        "fundingSource, LOCAL_BUDGET",
    })
    void eachFilterKeepsWhatTheReferenceHas(String filter, String value) {
        List<Integer> numbers = each("number", "/measures", filter, value);

        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(
                        REFERENCE.stream()
                                .filter(measure -> has(measure, filter, value))
                                .map(measure -> measure.get("number"))
                                .toList());
    }

    @Test
    void filtersHoldTogether() {
        List<Integer> numbers =
                each("number", "/measures", "direction", "3", "lead", "MOJ", "agency", "LEB");

        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(
                        REFERENCE.stream()
                                .filter(measure -> has(measure, "direction", "3"))
                                .filter(measure -> has(measure, "lead", "MOJ"))
                                .filter(measure -> has(measure, "agency", "LEB"))
                                .map(measure -> measure.get("number"))
                                .toList());
    }

    /// Measure 18 has deadlines that passed unrecorded and deadlines in 2030, but none that is both.
    @Test
    void conditionsOnDeadlinesHoldForOneAndTheSame() {
        List<Integer> numbers =
                each("number", "/measures", "status", "NOT_RECORDED", "dueFrom", "2030-01-01");

        assertThat(numbers).isEmpty();
        assertThat(MeasuresWith.status("NOT_RECORDED")).contains(18);
    }

    @Test
    void severalStatusesAreAlternatives() {
        List<Integer> either = each("number", "/measures", "status", "DUE_SOON,NOT_RECORDED");

        assertThat(either)
                .containsAll(MeasuresWith.status("DUE_SOON"))
                .containsAll(MeasuresWith.status("NOT_RECORDED"));
    }

    @Test
    void dueDatesIncludeBothEnds() {
        List<Integer> numbers =
                each("number", "/measures", "dueFrom", "2031-02-15", "dueTo", "2031-02-15");

        assertThat(numbers).containsExactly(18);
    }

    @Test
    void lateOnesAreThoseWithALateDeadline() {
        List<Integer> numbers = each("number", "/measures", "late", "true");

        assertThat(numbers)
                .contains(14, 18, 33)
                .hasSizeLessThan(55)
                .hasSameElementsAs(each("measure", "/deadlines", "late", "true"));
    }

    @Test
    void sortsByAnyFieldWithTheNumberAsTieBreaker() {
        List<Integer> numbers = each("number", "/measures", "sort", "-direction");

        assertThat(numbers).startsWith(38, 39).endsWith(6, 7);
    }

    @Test
    void whatIsNotSaidIsAbsentAndNeverNull() {
        String answer = asking("limit", "500").get("/api/v1/measures").asString();

        assertThat(answer).doesNotContain("null");
    }

    @Test
    void anAmendmentIsKnownFromItsRecordingOn() {
        clock.set(Instant.parse("2026-11-20T07:00:00.000001Z"));
        acts.amend(
                7, LocalDate.of(2026, 1, 1), Acts.title(new LocalizedText("Жаңа", "Новое", "New")));

        asking("asOf", "2026-11-20T07:00:00Z")
                .get("/api/v1/measures")
                .then()
                .body("items.find { it.number == 7 }.edition", equalTo(1));
        asking("asOf", "2026-11-20")
                .get("/api/v1/measures")
                .then()
                .body("items.find { it.number == 7 }.title.en", equalTo("New"))
                .body("items.find { it.number == 7 }.edition", equalTo(2))
                .body("items.find { it.number == 7 }.act.number", equalTo("777"));
    }

    @Test
    void theFirstPageHasFiftyAndLeadsToTheRest() {
        asking("total", "true")
                .get("/api/v1/measures")
                .then()
                .body("items", hasSize(50))
                .body("total", equalTo(55))
                .body("nextCursor", notNullValue());
    }

    private static List<List<Object>> executors(Map<String, Object> measure) {
        return entries(measure, "executors").stream()
                .map(one -> List.of(one.get("agency"), one.get("lead"), one.get("byAgreement")))
                .toList();
    }

    private static boolean has(Map<String, Object> measure, String filter, String value) {
        List<Object> codes =
                entries(measure, "executors").stream().map(one -> one.get("agency")).toList();
        return switch (filter) {
            case "direction" -> measure.get("direction").toString().equals(value);
            case "agency" -> codes.contains(value);
            case "lead" -> codes.getFirst().equals(value);
            case "scheduleType" -> inside(measure, "schedule").get("type").equals(value);
            default -> ((List<?>) inside(measure, "financing").get("sources")).contains(value);
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(Map<String, Object> of, String field) {
        return (List<Map<String, Object>>) of.get(field);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(Map<String, Object> of, String field) {
        return (Map<String, Object>) of.get(field);
    }

    private static List<Map<String, Object>> reference() {
        try (InputStream in =
                ListMeasuresTest.class.getResourceAsStream("/reference/measures.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class MeasuresWith {
        static List<Integer> status(String status) {
            return each("number", "/measures", "status", status);
        }
    }
}
