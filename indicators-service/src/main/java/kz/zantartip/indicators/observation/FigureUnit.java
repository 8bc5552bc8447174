package kz.zantartip.indicators.observation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a figure counts in, and so what it can be at all.
@Schema(name = "FigureUnit", description = "What a figure counts in.")
public enum FigureUnit {
    SCORE(false),
    /// A share; a change in percent has bounds of its own.
    PERCENT(false),
    INDEX(false),
    RANK(true),
    OFFENCES(true),
    PERSONS(true),
    PROJECTS_PER_YEAR(true),
    KZT(false);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean whole;

    FigureUnit(boolean whole) {
        this.whole = whole;
    }

    /// Whether there is nothing between one and two of it.
    boolean isWhole() {
        return whole;
    }

    /// The smallest value of a series that states no bounds of its own.
    public BigDecimal lowest() {
        return this == RANK ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /// The greatest value of a series that states no bounds of its own; null where there is none.
    public BigDecimal highest() {
        return this == PERCENT ? HUNDRED : null;
    }
}
