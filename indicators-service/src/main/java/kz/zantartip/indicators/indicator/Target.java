package kz.zantartip.indicators.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What a document wants an indicator to be at the end of a year. A change by an act is a new edition; none is ever changed.
@Entity
@Immutable
@Table(name = "target")
@IdClass(Target.Key.class)
public class Target {

    /// Names an edition of a target.
    public record Key(String indicator, int year, PlanDocument document, int edition) {}

    @Id private String indicator;

    @Id
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int year;

    @Id
    @Enumerated(EnumType.STRING)
    private PlanDocument document;

    @Id
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int edition;

    private BigDecimal value;
    private Instant recordedAt;

    protected Target() {}

    private Target(
            String indicator,
            int year,
            PlanDocument document,
            int edition,
            BigDecimal value,
            Instant at) {
        this.indicator = indicator;
        this.year = year;
        this.document = document;
        this.edition = edition;
        this.value = value;
        this.recordedAt = at;
    }

    /// As the documents were adopted.
    static Target adopted(
            String indicator, int year, PlanDocument document, BigDecimal value, Instant at) {
        return new Target(indicator, year, document, 1, value, at);
    }

    public int year() {
        return year;
    }

    public PlanDocument document() {
        return document;
    }

    public BigDecimal value() {
        return value;
    }
}
