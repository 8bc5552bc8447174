package kz.zantartip.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/// This running copy of the system: when its life began.
@Entity
@Table(name = "installation")
public class Installation {

    @Id
    @Column(name = "only_row")
    private boolean onlyRow = true;

    @Column(name = "live_from")
    private LocalDate liveFrom;

    protected Installation() {}

    Installation(LocalDate liveFrom) {
        this.liveFrom = liveFrom;
    }

    /// The operator says another day than the one kept.
    void goLiveFrom(LocalDate day) {
        liveFrom = day;
    }

    LocalDate liveFrom() {
        return liveFrom;
    }
}
