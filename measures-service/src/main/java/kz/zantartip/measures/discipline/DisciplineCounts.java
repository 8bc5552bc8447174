package kz.zantartip.measures.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kz.zantartip.measures.deadline.DeadlineStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How reliably the reports of one group came in.
@Schema(
        name = "DisciplineCounts",
        description =
                "The counts of one group; only what was grouped by is named. `expected` is the sum of `received`, `missing`,"
                        + " `notRecorded` and `ahead`; `received` that of `onTime` and `late`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisciplineCounts(
        @Schema(
                        description =
                                "Whose the reports are: who handed them in, or who is to do so now.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Schema(
                        description =
                                "KATO code of the local executive body; absent from the row of all other bodies.",
                        examples = "75",
                        pattern = "^[0-9]{2}$",
                        maxLength = 2)
                String region,
        @Schema(examples = "3", minimum = "1", maximum = "5") Integer direction,
        Duty duty,
        @Schema(required = true, description = "Reports owed.", examples = "40", minimum = "0")
                long expected,
        @Schema(
                        required = true,
                        description = "Submitted so far, whatever became of them.",
                        examples = "31",
                        minimum = "0")
                long received,
        @Schema(
                        required = true,
                        description =
                                "Of the received, those first submitted not after `effectiveOn`.",
                        examples = "28",
                        minimum = "0")
                long onTime,
        @Schema(
                        required = true,
                        description = "Of the received, those first submitted after it.",
                        examples = "3",
                        minimum = "0")
                long late,
        @Schema(
                        required = true,
                        description = "Nothing was received and the day is past.",
                        examples = "2",
                        minimum = "0")
                long missing,
        @Schema(
                        required = true,
                        description =
                                "The same, but the day lies before this system went live: whether anything was sent is not known.",
                        examples = "3",
                        minimum = "0")
                long notRecorded,
        @Schema(
                        required = true,
                        description = "Nothing was received and the day is still to come.",
                        examples = "4",
                        minimum = "0")
                long ahead,
        @Schema(
                        required = true,
                        description = "Of the received, those that stand returned.",
                        examples = "1",
                        minimum = "0")
                long returned,
        @Schema(
                        required = true,
                        description =
                                "Of the received, those that were returned at least once, whether or not they have been mended since.",
                        examples = "2",
                        minimum = "0")
                long everReturned,
        @Schema(
                        required = true,
                        description = "Of the received, those that are accepted.",
                        examples = "25",
                        minimum = "0")
                long accepted,
        @Schema(
                        description =
                                "`onTime` of `received` and `missing`, in percent with one decimal. Absent where there are none.",
                        examples = "84.8",
                        minimum = "0",
                        maximum = "100")
                BigDecimal percent,
        @Schema(
                        description =
                                "The median, over the received, of calendar days from `effectiveOn` to the first submission: negative"
                                        + " before it, positive after. Absent where none was received.",
                        examples = "-2.5",
                        minimum = "-100000",
                        maximum = "100000")
                BigDecimal medianDays) {

    static DisciplineCounts of(Group group, List<OwedReport> owed) {
        List<OwedReport> received = owed.stream().filter(OwedReport::isReceived).toList();
        long late = received.stream().filter(report -> report.standing().late()).count();
        long missing = count(owed, DeadlineStatus.OVERDUE);
        return new DisciplineCounts(
                group.agency(),
                group.region(),
                group.direction(),
                group.duty(),
                owed.size(),
                received.size(),
                received.size() - late,
                late,
                missing,
                count(owed, DeadlineStatus.NOT_RECORDED),
                count(owed, DeadlineStatus.DUE_SOON) + count(owed, DeadlineStatus.UPCOMING),
                count(owed, DeadlineStatus.RETURNED),
                received.stream().filter(OwedReport::everReturned).count(),
                count(owed, DeadlineStatus.ACCEPTED),
                percent(received.size() - late, received.size() + missing),
                median(received));
    }

    private static long count(List<OwedReport> owed, DeadlineStatus status) {
        return owed.stream().filter(report -> report.standing().status() == status).count();
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : plain(
                        BigDecimal.valueOf(part * 100)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal median(List<OwedReport> received) {
        long[] days =
                received.stream()
                        .mapToLong(report -> report.days().orElseThrow())
                        .sorted()
                        .toArray();
        if (days.length == 0) {
            return null;
        }
        long middle = days[(days.length - 1) / 2] + days[days.length / 2];
        return plain(BigDecimal.valueOf(middle * 5, 1));
    }

    /// 100 and not 100.0.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
