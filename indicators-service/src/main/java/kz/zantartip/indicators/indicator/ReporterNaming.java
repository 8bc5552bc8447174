package kz.zantartip.indicators.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// Whom the coordinator named as an indicator's reporter, and when. The rows tell who it was at any past moment.
@Entity
@Immutable
@Table(name = "reporter_naming")
@IdClass(ReporterNaming.Key.class)
public class ReporterNaming {

    /// Names one naming of an indicator.
    public record Key(String indicator, int number) {}

    @Id private String indicator;
    @Id private int number;
    private String agency;
    private Instant recordedAt;

    protected ReporterNaming() {}

    ReporterNaming(String indicator, int number, String agency, Instant at) {
        this.indicator = indicator;
        this.number = number;
        this.agency = agency;
        this.recordedAt = at;
    }

    /// 1, 2, 3: what the indicator's version was since.
    int number() {
        return number;
    }

    /// Null where the reporter was taken away.
    String agency() {
        return agency;
    }
}
