package kz.zantartip.bench;

import java.math.BigDecimal;

/// What a ratio has to reach, and from which side.
record Goal(Side side, BigDecimal bound) {

    enum Side {
        AT_LEAST,
        AT_MOST
    }

    static Goal atLeast(String bound) {
        return new Goal(Side.AT_LEAST, new BigDecimal(bound));
    }

    static Goal atMost(String bound) {
        return new Goal(Side.AT_MOST, new BigDecimal(bound));
    }

    boolean isMetBy(BigDecimal ratio) {
        int order = ratio.compareTo(bound);
        return switch (side) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
        };
    }

    @Override
    public String toString() {
        return switch (side) {
            case AT_LEAST -> "at least " + bound;
            case AT_MOST -> "at most " + bound;
        };
    }
}
