package kz.zantartip.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// An executor of the plan, or a body that has taken one's place by an act.
@Entity
@Table(name = "agency")
public class Agency {

    @Id private String code;

    /// The plan's order; who came later stands behind.
    @Generated
    @Column(insertable = false, updatable = false)
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgencyCard body;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Agency() {}

    private Agency(String code, AgencyCard card, LocalDate validFrom, Instant recordedAt) {
        this.code = code;
        this.body = card;
        this.validFrom = validFrom;
        this.recordedAt = recordedAt;
    }

    /// A body that the plan itself names.
    static Agency ofThePlan(String code, AgencyCard card) {
        return new Agency(code, card, null, Plan.ADOPTED_AT);
    }

    /// A body that exists from a day on, by an act.
    public static Agency since(LocalDate day, String code, AgencyCard card, Instant recordedAt) {
        return new Agency(code, card, day, recordedAt);
    }

    public String code() {
        return code;
    }

    public AgencyCard card() {
        return body;
    }

    /// Empty for a body that was there before the plan.
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
