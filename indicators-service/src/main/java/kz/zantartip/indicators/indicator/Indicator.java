package kz.zantartip.indicators.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.indicators.observation.FigureUnit;
import kz.zantartip.indicators.observation.Series;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A target indicator of the Concept and the action plan.
@Entity
@Table(name = "indicator")
public class Indicator {

    @Id private String code;
    @Version private int version;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int direction;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText nameInConcept;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText measuredBy;

    @Enumerated(EnumType.STRING)
    private FigureUnit unit;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int decimals;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    private BigDecimal lowest;
    private BigDecimal highest;

    @JdbcTypeCode(SqlTypes.JSON)
    private IndicatorSource source;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> notes;

    private String reporter;
    private Instant recordedAt;

    protected Indicator() {}

    Indicator(OfficialIndicators.Entry entry, Instant at) {
        this.code = entry.code();
        this.direction = entry.direction();
        this.name = entry.name();
        this.nameInConcept = entry.nameInConcept();
        this.measuredBy = entry.measuredBy();
        this.unit = entry.unit();
        this.decimals = entry.decimals();
        this.polarity = entry.polarity();
        this.lowest = entry.bounds().min();
        this.highest = entry.bounds().max();
        this.source = entry.source();
        this.notes = entry.notes();
        this.recordedAt = at;
    }

    /// Names the agency that may record its figures, or takes it away. Empty where that is as it was.
    ///
    /// @param agency code; null for none
    Optional<ReporterNaming> nameReporter(String agency, Instant at) {
        if (Objects.equals(reporter, agency)) {
            return Optional.empty();
        }
        reporter = agency;
        return Optional.of(new ReporterNaming(code, version + 1, agency, at));
    }

    public Series series() {
        return new Series(Series.Kind.INDICATOR, code, unit, lowest, highest);
    }

    public String code() {
        return code;
    }

    int version() {
        return version;
    }

    int direction() {
        return direction;
    }

    LocalizedText name() {
        return name;
    }

    /// Where the Concept words it otherwise than the plan; null where it does not.
    LocalizedText nameInConcept() {
        return nameInConcept;
    }

    /// What it is measured by, where that is not in its name.
    LocalizedText measuredBy() {
        return measuredBy;
    }

    FigureUnit unit() {
        return unit;
    }

    public int decimals() {
        return decimals;
    }

    public Polarity polarity() {
        return polarity;
    }

    Bounds bounds() {
        return new Bounds(lowest, highest);
    }

    IndicatorSource source() {
        return source;
    }

    List<String> notes() {
        return notes;
    }

    /// Code of the agency that may record its figures besides the coordinator; null where none is named.
    String reporter() {
        return reporter;
    }
}
