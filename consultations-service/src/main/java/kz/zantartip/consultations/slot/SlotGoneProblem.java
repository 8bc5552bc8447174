package kz.zantartip.consultations.slot;

import java.util.List;
import kz.zantartip.chassis.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the contract describes the refusal of a slot that is gone; [SlotGone] is the refusal itself.
@Schema(
        name = "SlotGoneProblem",
        description = "With `slot-gone` it says what can be booked instead.",
        allOf = Problem.class)
public record SlotGoneProblem(
        @Schema(
                        description =
                                "With `slot-gone`: later at the same point, at the nearest points, online; empty where nothing is free.",
                        maxItems = 9)
                List<AlternativeView> alternatives) {}
