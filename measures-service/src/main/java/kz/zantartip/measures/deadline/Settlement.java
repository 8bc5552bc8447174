package kz.zantartip.measures.deadline;

import java.time.LocalDate;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.report.KnownReport;

/// What is known of the lead's report on a deadline.
public sealed interface Settlement {

    /// Nothing has ever been submitted; a draft counts as nothing.
    record Nothing() implements Settlement {}

    /// @param firstSubmittedOn a day in `Asia/Almaty`; returns and later submissions leave it alone
    record Reported(State state, LocalDate firstSubmittedOn) implements Settlement {}

    enum State {
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    Settlement NOTHING = new Nothing();

    static Settlement of(KnownReport report) {
        return new Reported(
                switch (report.state()) {
                    case SUBMITTED -> State.SUBMITTED;
                    case RETURNED -> State.RETURNED;
                    case ACCEPTED -> State.ACCEPTED;
                    case DRAFT -> throw new IllegalArgumentException("A draft settles nothing");
                },
                LocalDate.ofInstant(report.firstSubmittedAt(), Almaty.ZONE));
    }
}
