package kz.zantartip.gateway.front;

import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;

/// What the first page shows of how things stand.
///
/// @param measures how many measures the plan has; null where nobody could be asked, as for the others
/// @param next the deadlines that come next; null where nobody could be asked
record Figures(Long measures, Long overdue, Long dueSoon, List<NextDeadline> next) {

    /// @param title of its measure; null where it could not be asked for
    record NextDeadline(String id, LocalDate dueOn, int measure, LocalizedText title) {}
}
