package kz.zantartip.indicators.observation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.zantartip.chassis.text.LocalizedText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One value of a series for a period and region, in one vintage. It is never changed: a correction is a row of its own, and
/// what ends an observation's validity is the moment at which the next one was recorded.
@Entity
@Immutable
@Table(name = "observation")
public class Observation {

    @Id private UUID id;
    private String indicator;
    private String statistic;
    private String period;
    private String region;
    private BigDecimal value;

    private BigDecimal valueTo;

    @Enumerated(EnumType.STRING)
    private ValueQualifier qualifier;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private FigureSource source;

    private int vintage;

    @Enumerated(EnumType.STRING)
    private RevisionCode reasonCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reasonText;

    private Instant recordedAt;

    protected Observation() {}

    private Observation(UUID id, Series.Kind kind, String code, NewObservation sent) {
        this.id = id;
        this.indicator = kind == Series.Kind.INDICATOR ? code : null;
        this.statistic = kind == Series.Kind.STATISTIC ? code : null;
        this.period = sent.period();
        this.region = sent.region();
        this.value = sent.value();
        this.valueTo = sent.valueTo();
        this.qualifier = sent.qualifier();
        this.status = sent.status();
        this.source = sent.source();
        if (sent.reason() != null) {
            this.reasonCode = sent.reason().code();
            this.reasonText = sent.reason().text();
        }
    }

    /// The first value of its period and region.
    public static Observation first(
            UUID id, Series.Kind kind, String code, NewObservation sent, Instant at) {
        Observation observation = new Observation(id, kind, code, sent);
        observation.vintage = 1;
        observation.recordedAt = at;
        return observation;
    }

    /// The value that follows this one, with its reason. It is never older than this one, whatever another machine's clock
    /// says: otherwise a past moment would have two answers.
    Observation followedBy(UUID next, NewObservation sent, Instant at) {
        Observation observation = new Observation(next, kind(), series(), sent);
        observation.vintage = vintage + 1;
        observation.recordedAt = at.isBefore(recordedAt) ? recordedAt : at;
        return observation;
    }

    /// What others hear of the first value.
    ObservationFact.Recorded recorded() {
        return new ObservationFact.Recorded(
                kind(), series(), ObservationView.of(this, null), recordedAt);
    }

    /// What others hear when this one has taken an earlier one's place: the new value, and that the earlier one is over.
    List<ObservationFact> corrected(Observation earlier) {
        return List.of(
                new ObservationFact.Superseded(
                        kind(), series(), ObservationView.of(earlier, recordedAt), recordedAt),
                new ObservationFact.Corrected(
                        kind(),
                        series(),
                        ObservationView.of(this, null),
                        recordedAt,
                        ObservationView.of(earlier, null)));
    }

    /// Whether both stand for the same period and region of their series.
    boolean isOfSamePlace(Observation other) {
        return period.equals(other.period) && Objects.equals(region, other.region);
    }

    public UUID id() {
        return id;
    }

    Series.Kind kind() {
        return indicator == null ? Series.Kind.STATISTIC : Series.Kind.INDICATOR;
    }

    /// Code of its series.
    String series() {
        return indicator == null ? statistic : indicator;
    }

    public CoveredPeriod period() {
        return CoveredPeriod.valueOf(period);
    }

    /// KATO code; null for the whole country.
    public String region() {
        return region;
    }

    public BigDecimal value() {
        return value;
    }

    /// Upper end of a range; null where the source gives one value.
    public BigDecimal valueTo() {
        return valueTo;
    }

    public ValueQualifier qualifier() {
        return qualifier;
    }

    public ObservationStatus status() {
        return status;
    }

    FigureSource source() {
        return source;
    }

    /// 1 as first recorded; each correction is the next.
    public int vintage() {
        return vintage;
    }

    /// Null where none was given.
    Revision reason() {
        return reasonCode == null ? null : new Revision(reasonCode, reasonText);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
