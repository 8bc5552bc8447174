package kz.zantartip.events.activity;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;

/// All that is ever told about an activity report.
public sealed interface ActivityReportFact extends Fact {

    ActivityReportView report();

    @Override
    default String type() {
        return switch (this) {
            case Created _ -> "kz.zantartip.activity-report.created.v1";
            case Changed _ -> "kz.zantartip.activity-report.changed.v1";
        };
    }

    @Override
    default String key() {
        return report().id().toString();
    }

    @Override
    default String subject() {
        return "/api/v1/activity-reports/" + key();
    }

    @Override
    default Object data() {
        return report();
    }

    record Created(ActivityReportView report, Instant at) implements ActivityReportFact {}

    record Changed(ActivityReportView report, Instant at, List<FieldChange> changes)
            implements ActivityReportFact {}
}
