package kz.zantartip.consultations.point;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;

/// All that is ever told about a consultation point.
public sealed interface PointFact extends Fact {

    PointView point();

    @Override
    default String type() {
        return switch (this) {
            case Opened _ -> "kz.zantartip.point.opened.v1";
            case Changed _ -> "kz.zantartip.point.changed.v1";
        };
    }

    @Override
    default String key() {
        return point().id().toString();
    }

    @Override
    default String subject() {
        return "/api/v1/points/" + key();
    }

    @Override
    default Object data() {
        return point();
    }

    record Opened(PointView point, Instant at) implements PointFact {}

    record Changed(PointView point, Instant at, List<FieldChange> changes) implements PointFact {}
}
