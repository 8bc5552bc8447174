package kz.zantartip.measures.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.measures.plan.NewAct;
import kz.zantartip.measures.plan.PlannedDeadline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A later day for a deadline, and the act that gives it.
@Schema(
        name = "NewExtension",
        description = "A later day for a deadline, and the act that gives it.")
public record NewExtension(
        @NotNull
                @Schema(
                        required = true,
                        description =
                                "The official day from now on: later than the current one, 31 December 2031 at the latest.",
                        examples = "2027-03-15")
                LocalDate dueOn,
        @NotNull @Valid @Schema(required = true) NewAct act) {

    /// The end of the year in which the plan's last deadline falls.
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    /// What is wrong with it as an extension of this deadline.
    List<Fault> faults(PlannedDeadline deadline) {
        if (dueOn == null) {
            return List.of();
        }
        if (!dueOn.isAfter(deadline.dueOn())) {
            return List.of(
                    Fault.inBody(
                            "#/dueOn", "later-than-current", Map.of("current", deadline.dueOn())));
        }
        return dueOn.isAfter(LAST)
                ? List.of(Fault.inBody("#/dueOn", "too-late-a-day", Map.of("last", LAST)))
                : List.of();
    }
}
