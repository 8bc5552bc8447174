package kz.zantartip.indicators.observation;

import java.math.BigDecimal;
import java.util.UUID;

/// What is observed: an indicator or a statistic.
///
/// @param lowest smallest value that can be; null where there is none
/// @param highest greatest value that can be; null where there is none
public record Series(
        Kind kind, String code, FigureUnit unit, BigDecimal lowest, BigDecimal highest) {

    public enum Kind {
        INDICATOR("indicators"),
        STATISTIC("statistics");

        private final String collection;

        Kind(String collection) {
            this.collection = collection;
        }
    }

    /// Where it is found.
    public static String path(Kind kind, String code) {
        return "/api/v1/" + kind.collection + "/" + code;
    }

    /// Where one of its observations is found.
    static String path(Kind kind, String code, UUID observation) {
        return path(kind, code) + "/observations/" + observation;
    }
}
