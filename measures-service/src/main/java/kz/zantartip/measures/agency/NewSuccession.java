package kz.zantartip.measures.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Agency;
import kz.zantartip.measures.plan.AgencyCard;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.NewAct;
import kz.zantartip.measures.plan.Succession;
import kz.zantartip.measures.schedule.Window;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who takes a body's place, from which day, by which act.
@Schema(
        name = "NewSuccession",
        description =
                "Who takes the body's place. A successor that `/agencies` does not list yet is described in `newBody`.")
public record NewSuccession(
        @NotNull
                @Size(max = 20)
                @Pattern(regexp = "[A-Z][A-Z0-9]{1,19}([-_][A-Z0-9]{1,19})*")
                @Schema(
                        required = true,
                        description = "The successor's code: a known body's, or a new one.",
                        examples = "MLJ")
                String successor,
        @Valid
                @Schema(
                        description =
                                "The successor's card, needed where its code is new, and only there. Its first day is `from`.")
                NewBody newBody,
        @NotNull
                @Schema(
                        required = true,
                        description = "The successor's first day, within the plan's years.",
                        examples = "2026-12-01")
                LocalDate from,
        @NotNull @Valid @Schema(required = true) NewAct act) {

    @Schema(name = "NewBody", description = "A body that takes another's place.")
    public record NewBody(
            @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText name,
            @Valid
                    @AnyLanguage
                    @Schema(
                            description = "How acts abbreviate it.",
                            examples = "{\"kk\": \"ЗӘМ\", \"ru\": \"МПЮ\", \"en\": \"MLJ\"}")
                    LocalizedText abbreviation,
            @Size(max = 50)
                    @Pattern(regexp = "[A-Z][A-Z0-9_]*")
                    @Schema(description = "What kind of body it is.", examples = "MINISTRY")
                    String kind) {}

    /// What is wrong with it as a succession of this body.
    List<Fault> faults(Agency predecessor, KnownPlan plan) {
        List<Fault> faults = new ArrayList<>();
        if (from != null) {
            addFaultsOfDay(predecessor, faults);
        }
        if (successor != null) {
            addFaultsOfSuccessor(predecessor, plan, faults);
        }
        return faults;
    }

    /// The new body, to be recorded beside the succession; empty where the successor is known.
    Optional<Agency> founded(Agency predecessor, KnownPlan plan) {
        return newBody == null
                ? Optional.empty()
                : Optional.of(
                        Agency.since(
                                from,
                                successor,
                                new AgencyCard(
                                        newBody.abbreviation,
                                        newBody.name,
                                        newBody.kind,
                                        null,
                                        null,
                                        null,
                                        predecessor.card().group()),
                                plan.moment()));
    }

    private void addFaultsOfDay(Agency predecessor, List<Fault> faults) {
        if (from.isBefore(Window.PLAN.from()) || from.isAfter(Window.PLAN.to())) {
            faults.add(Fault.inBody("#/from", "outside-the-plan", Map.of()));
        } else if (predecessor.validFrom().filter(first -> !from.isAfter(first)).isPresent()) {
            faults.add(Fault.inBody("#/from", "after-first-day", Map.of()));
        }
    }

    private void addFaultsOfSuccessor(Agency predecessor, KnownPlan plan, List<Fault> faults) {
        Agency known = plan.agency(successor).orElse(null);
        if (known == null && newBody == null) {
            faults.add(Fault.inBody("#/successor", "body-not-described", Map.of()));
        }
        if (known == null) {
            return;
        }
        if (newBody != null) {
            faults.add(Fault.inBody("#/newBody", "body-known", Map.of()));
        }
        if (plan.isSucceededBy(known.code(), predecessor.code())) {
            faults.add(Fault.inBody("#/successor", "succession-in-a-circle", Map.of()));
        } else if (known.card().group() != predecessor.card().group()) {
            faults.add(Fault.inBody("#/successor", "another-kind-of-body", Map.of()));
        } else if (from != null && !existsOn(from, known, plan)) {
            faults.add(Fault.inBody("#/successor", "body-not-in-force", Map.of()));
        }
    }

    private static boolean existsOn(LocalDate day, Agency body, KnownPlan plan) {
        return body.validFrom().filter(day::isBefore).isEmpty()
                && plan.successionOf(body.code())
                        .map(Succession::from)
                        .filter(end -> !day.isBefore(end))
                        .isEmpty();
    }
}
