package kz.zantartip.indicators.statistic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.indicators.observation.FigureUnit;
import kz.zantartip.indicators.observation.Series;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A series that the Concept cites, with what its text says of it.
@Entity
@Immutable
@Table(name = "statistic")
public class Statistic {

    @Id private String code;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private String nameNote;

    @Enumerated(EnumType.STRING)
    private FigureUnit unit;

    private String statedChange;

    @Enumerated(EnumType.STRING)
    private PeriodBasis periodBasis;

    private String periodNote;

    @JdbcTypeCode(SqlTypes.JSON)
    private StatisticSource source;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> quote;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> parts;

    private String note;
    private Instant recordedAt;

    protected Statistic() {}

    Statistic(OfficialStatistics.Entry entry, int position, Instant at) {
        this.code = entry.code();
        this.position = position;
        this.name = entry.name();
        this.nameNote = entry.nameNote();
        this.unit = entry.unit();
        this.statedChange = entry.statedChange();
        this.periodBasis = entry.periodBasis();
        this.periodNote = entry.periodNote();
        this.source = entry.source();
        this.quote = entry.quote();
        this.parts = entry.parts();
        this.note = entry.note();
        this.recordedAt = at;
    }

    Series series() {
        return new Series(Series.Kind.STATISTIC, code, unit, unit.lowest(), unit.highest());
    }

    String code() {
        return code;
    }

    /// Its place in the Concept.
    int position() {
        return position;
    }

    LocalizedText name() {
        return name;
    }

    String nameNote() {
        return nameNote;
    }

    FigureUnit unit() {
        return unit;
    }

    /// As the Concept prints it; null where it states none.
    String statedChange() {
        return statedChange;
    }

    PeriodBasis periodBasis() {
        return periodBasis;
    }

    String periodNote() {
        return periodNote;
    }

    StatisticSource source() {
        return source;
    }

    /// The Concept's own words.
    List<String> quote() {
        return quote;
    }

    /// Codes of the series that it is the sum of; null where it is none.
    List<String> parts() {
        return parts;
    }

    String note() {
        return note;
    }
}
