package kz.zantartip.measures.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zantartip.measures.deadline.Standing;
import kz.zantartip.measures.schedule.ReferenceFiles.PlannedMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// All 55 official measures.
class ScheduleOfThePlanTest {

    private static final List<PlannedMeasure> PLAN = ReferenceFiles.measures();

    static List<PlannedMeasure> everyMeasure() {
        return PLAN;
    }

    static Iterable<JsonNode> everySchedule() {
        return ReferenceFiles.tree("measures.json").findValues("schedule");
    }

    @Test
    void hasFiftyFiveMeasuresAndThreeHundredAndFiftyOneDeadlines() {
        assertThat(PLAN).hasSize(55);
        assertThat(all()).hasSize(351);
    }

    @Test
    void nineDeadlinesPrecedeTheAdoption() {
        assertThat(all()).filteredOn(due -> due.dueOn().isBefore(Standing.ADOPTION)).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"2025, 60", "2026, 73", "2027, 57", "2028, 54", "2029, 53", "2030, 53", "2031, 1"})
    void fallDueYearByYear(int year, int deadlines) {
        assertThat(all()).filteredOn(due -> due.dueOn().getYear() == year).hasSize(deadlines);
    }

    @Test
    void eachTypeHasItsMeasures() {
        Map<ScheduleType, Long> measures =
                PLAN.stream()
                        .collect(
                                Collectors.groupingBy(
                                        measure -> measure.schedule().toSchedule().type(),
                                        Collectors.counting()));

        assertThat(measures)
                .containsOnly(
                        Map.entry(ScheduleType.ONE_OFF, 33L),
                        Map.entry(ScheduleType.YEARLY, 14L),
                        Map.entry(ScheduleType.CONTINUOUS, 3L),
                        Map.entry(ScheduleType.MONTHLY, 2L),
                        Map.entry(ScheduleType.QUARTERLY, 2L),
                        Map.entry(ScheduleType.HALF_YEARLY, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 12", "2, 6", "3, 1", "14, 72", "18, 6", "19, 6", "22, 24", "33, 72", "45, 12", "48, 12",
        "52, 24", "55, 1"
    })
    void aMeasureHasItsDeadlines(int number, int deadlines) {
        assertThat(occurrences(number)).hasSize(deadlines);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 2025-02-15, 2025",
        "14, 1, 2025-02-28, 2025-02",
        "14, 37, 2028-02-29, 2028-02",
        "18, 0, 2026-02-15, 2025",
        "18, 5, 2031-02-15, 2030",
        "19, 5, 2030-12-31, 2030",
        "22, 0, 2025-03-31, 2025-Q1",
        "28, 0, 2027-12-31, 2027",
        "45, 0, 2025-06-30, 2025-S1",
        "45, 1, 2025-12-31, 2025-S2",
        "48, 1, 2025-12-30, 2025",
        "52, 23, 2030-12-31, 2030-Q4"
    })
    void aDeadlineReportsOnItsPeriod(int number, int index, LocalDate dueOn, String period) {
        assertThat(occurrences(number).get(index))
                .satisfies(due -> {
                    assertThat(due.dueOn()).isEqualTo(dueOn);
                    assertThat(due.period().code()).isEqualTo(period);
                });
    }

    @Test
    void theLastOfAllIsMeasureEighteen() {
        assertThat(all().stream().max(Comparator.comparing(Occurrence::dueOn)))
                .hasValue(occurrences(18).getLast());
    }

    @Test
    void noTwoDeadlinesShareAnId() {
        assertThat(
                        PLAN.stream()
                                .flatMap(measure ->
                                        measure.schedule().toSchedule().occurrences().stream()
                                                .map(due -> due.deadlineId(measure.number()))))
                .hasSize(351)
                .doesNotHaveDuplicates()
                .contains("18-2031-02-15", "1-2025-02-15", "33-2028-02-29");
    }

    @ParameterizedTest
    @MethodSource("everyMeasure")
    void deadlinesComeInOrder(PlannedMeasure measure) {
        assertThat(measure.schedule().toSchedule().occurrences())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(Occurrence::dueOn));
    }

    @ParameterizedTest
    @MethodSource("everySchedule")
    void aScheduleIsWrittenAsItWasRead(JsonNode written) {
        ScheduleDescription read =
                ReferenceFiles.JSON.convertValue(written, ScheduleDescription.class);

        ScheduleDescription again = ScheduleDescription.of(read.toSchedule(), read.note());

        assertThat(ReferenceFiles.JSON.valueToTree(again).toString()).isEqualTo(written.toString());
    }

    private static List<Occurrence> all() {
        return PLAN.stream()
                .flatMap(measure -> measure.schedule().toSchedule().occurrences().stream())
                .toList();
    }

    private static List<Occurrence> occurrences(int number) {
        return PLAN.get(number - 1).schedule().toSchedule().occurrences();
    }
}
