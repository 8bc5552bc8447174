package kz.zantartip.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// One figure beside its peer's from the same run, and whether their ratio reaches the goal.
///
/// The component names are those of the results file, on which others rely.
record Row(
        String name,
        BigDecimal value,
        String unit,
        String peer,
        BigDecimal peerValue,
        BigDecimal ratio,
        String goal,
        boolean met) {

    static Row of(
            String name, double value, String unit, String peer, double peerValue, Goal goal) {
        if (!(peerValue > 0)) {
            throw new IllegalArgumentException("nothing was measured of " + peer);
        }
        BigDecimal ratio = BigDecimal.valueOf(value / peerValue).setScale(3, RoundingMode.HALF_UP);
        return new Row(
                name,
                rounded(value),
                unit,
                peer,
                rounded(peerValue),
                ratio,
                goal.toString(),
                goal.isMetBy(ratio));
    }

    private static BigDecimal rounded(double figure) {
        BigDecimal rounded = BigDecimal.valueOf(figure).round(new MathContext(4));
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
