package kz.zantartip.indicators.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A region or city of republican significance. Figures stay where they were reported, so a former one is kept.
@Entity
@Table(name = "region")
public class Region {

    @Id private String kato;

    private String iso;
    private String type;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private LocalDate validFrom;
    private LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> predecessors;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<District> districts;

    private String note;

    protected Region() {}

    Region(OfficialRegions.Entry entry, List<District> districts) {
        this.kato = entry.kato();
        this.iso = entry.iso();
        this.type = entry.type();
        this.name = entry.name();
        this.validFrom = entry.validFrom();
        this.validTo = entry.validTo();
        this.predecessors = entry.predecessors() == null ? List.of() : entry.predecessors();
        this.districts = districts;
        this.note = entry.note();
    }

    /// Whether it was there on any day of the span; an open end reaches as far as time does.
    public boolean wasInForceWithin(LocalDate start, LocalDate end) {
        return (validFrom == null || end == null || !validFrom.isAfter(end))
                && (validTo == null || start == null || !validTo.isBefore(start));
    }

    public String kato() {
        return kato;
    }

    String iso() {
        return iso;
    }

    String type() {
        return type;
    }

    LocalizedText name() {
        return name;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    List<String> predecessors() {
        return predecessors;
    }

    List<District> districts() {
        return districts;
    }

    String note() {
        return note;
    }
}
