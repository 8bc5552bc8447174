package kz.zantartip.indicators.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import kz.zantartip.indicators.indicator.Polarity;

/// The method `linear-path`, version 1: the targets of a document joined by straight lines. It knows figures and not today:
/// one figure and one document always give the same outcome.
final class LinearPath {

    static final String ID = "linear-path";
    static final int VERSION = 1;

    /// How much finer than the indicator itself what is computed is given.
    private static final int MORE_DECIMALS = 2;

    private static final int DECIMALS_BETWEEN = 20;

    /// @param target null where the document has none for the year
    /// @param expected what the path has at the end of the figure's period; null without a target or a figure
    /// @param distance figure minus target; null without a target or a figure
    /// @param atRiskWithin the shortfall up to which it is at risk and not off track; null where there is no second target
    /// @param neededPerYear the change a year that leads to the last target; null where there is none ahead
    record Outcome(
            AssessmentStatus status,
            BigDecimal target,
            BigDecimal expected,
            BigDecimal distance,
            BigDecimal atRiskWithin,
            BigDecimal neededPerYear) {}

    private final Polarity polarity;
    private final int decimals;
    private final SortedMap<Integer, BigDecimal> targets;

    /// @param targets of one document, by year
    LinearPath(Polarity polarity, int decimals, SortedMap<Integer, BigDecimal> targets) {
        this.polarity = polarity;
        this.decimals = decimals;
        this.targets = targets;
    }

    /// @param figure null where there is none
    Outcome assess(int year, Figure figure) {
        BigDecimal target = targets.get(year);
        if (target == null) {
            return new Outcome(AssessmentStatus.NO_TARGET, null, null, null, null, null);
        }
        BigDecimal atRiskWithin = stepOf(year);
        if (figure == null) {
            return new Outcome(
                    AssessmentStatus.NO_DATA, target, null, null, plain(atRiskWithin), null);
        }
        BigDecimal expected = expectedAt(figure);
        return new Outcome(
                status(figure, target, expected, atRiskWithin),
                target,
                rounded(expected),
                plain(figure.value().subtract(target)),
                plain(atRiskWithin),
                neededPerYear(figure));
    }

    private AssessmentStatus status(
            Figure figure, BigDecimal target, BigDecimal expected, BigDecimal atRiskWithin) {
        if (figure.isOfTheWholeYear() && shortfall(figure.value(), target).signum() <= 0) {
            return AssessmentStatus.ACHIEVED;
        }
        BigDecimal shortfall = shortfall(figure.value(), expected);
        if (shortfall.signum() <= 0) {
            return AssessmentStatus.ON_TRACK;
        }
        return atRiskWithin != null && shortfall.compareTo(atRiskWithin) <= 0
                ? AssessmentStatus.AT_RISK
                : AssessmentStatus.OFF_TRACK;
    }

    /// By how much the value is worse than what was wanted; not positive where it is as good or better.
    private BigDecimal shortfall(BigDecimal value, BigDecimal wanted) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> wanted.subtract(value);
            case LOWER_IS_BETTER -> value.subtract(wanted);
        };
    }

    /// No document has a base value, so in the year of its first target the path stands at that target.
    private BigDecimal expectedAt(Figure figure) {
        BigDecimal target = targets.get(figure.year());
        BigDecimal before = targets.get(figure.year() - 1);
        return before == null
                ? target
                : before.add(
                        target.subtract(before)
                                .multiply(figure.daysElapsed())
                                .divide(
                                        figure.daysOfYear(),
                                        DECIMALS_BETWEEN,
                                        RoundingMode.HALF_UP));
    }

    /// What the document gains in the year; in its first year, what it gains in the next.
    private BigDecimal stepOf(int year) {
        BigDecimal before = targets.get(year - 1);
        BigDecimal from = before == null ? targets.get(year) : before;
        BigDecimal to = before == null ? targets.get(year + 1) : targets.get(year);
        return to == null ? null : to.subtract(from).abs();
    }

    private BigDecimal neededPerYear(Figure figure) {
        BigDecimal days = figure.daysOfYear();
        BigDecimal daysLeft =
                days.multiply(BigDecimal.valueOf(1L + targets.lastKey() - figure.year()))
                        .subtract(figure.daysElapsed());
        return daysLeft.signum() == 0
                ? null
                : rounded(
                        targets.get(targets.lastKey())
                                .subtract(figure.value())
                                .multiply(days)
                                .divide(daysLeft, DECIMALS_BETWEEN, RoundingMode.HALF_UP));
    }

    private BigDecimal rounded(BigDecimal value) {
        return plain(value.setScale(decimals + MORE_DECIMALS, RoundingMode.HALF_UP));
    }

    /// Without zeros at the end, and without a power of ten.
    private static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
