package kz.zantartip.measures.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/// A region or city of republican significance in which a local executive body works: what this service needs to know of it.
@JsonIgnoreProperties({"iso3166_2", "type", "name", "predecessors", "note"})
public record Region(String kato, LocalDate validFrom, LocalDate validTo) {

    /// Both ends of its validity belong to it.
    boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
