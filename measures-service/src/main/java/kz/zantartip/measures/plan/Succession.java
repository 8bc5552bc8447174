package kz.zantartip.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One body has taken another's place by an act: from that day on it owes what the other owed.
@Entity
@Immutable
@Table(name = "succession")
public class Succession {

    @Id private String predecessor;

    private String successor;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private Act act;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Succession() {}

    /// @param source where it was read; null where the act itself was
    public Succession(
            String predecessor,
            String successor,
            LocalDate from,
            Act act,
            String source,
            Instant recordedAt) {
        this.predecessor = predecessor;
        this.successor = successor;
        this.fromDay = from;
        this.act = act;
        this.source = source;
        this.recordedAt = recordedAt;
    }

    public String predecessor() {
        return predecessor;
    }

    public String successor() {
        return successor;
    }

    /// The successor's first day.
    public LocalDate from() {
        return fromDay;
    }

    public Act act() {
        return act;
    }

    public String source() {
        return source;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
