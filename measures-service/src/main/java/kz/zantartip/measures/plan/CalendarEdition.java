package kz.zantartip.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.zantartip.measures.schedule.CalendarVersion;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A version of the working-day calendar and since when it is known.
@Entity
@Table(name = "calendar_edition")
public class CalendarEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private CalendarVersion body;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CalendarEdition() {}

    public CalendarEdition(CalendarVersion body, Instant recordedAt) {
        this.body = body;
        this.recordedAt = recordedAt;
    }

    /// Rises with every version, whatever number the version itself bears.
    public int edition() {
        return edition;
    }

    public CalendarVersion calendar() {
        return body;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
