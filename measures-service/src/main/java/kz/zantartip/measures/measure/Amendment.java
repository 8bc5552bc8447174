package kz.zantartip.measures.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.AgencyGroup;
import kz.zantartip.measures.plan.Financing;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.NewAct;
import kz.zantartip.measures.plan.Wording;
import kz.zantartip.measures.schedule.ScheduleDescription;
import kz.zantartip.measures.schedule.ScheduleRefused;
import kz.zantartip.measures.schedule.Window;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A measure as an act words it from now on, whole.
@Schema(
        name = "Amendment",
        description =
                "A measure as an act words it: its own fields whole, the act, and the day from which deadlines follow it.")
public record Amendment(
        @Schema(
                        description = "The measure's number; it may be left out and cannot change.",
                        examples = "18",
                        minimum = "1",
                        maximum = "55")
                Integer number,
        @NotNull
                @Min(1)
                @Max(5)
                @Schema(required = true, examples = "3", minimum = "1", maximum = "5")
                Integer direction,
        @NotNull
                @Valid
                @AnyLanguage
                @Schema(required = true, description = "Kazakh is the official wording.")
                LocalizedText title,
        @NotNull
                @Valid
                @AnyLanguage
                @Schema(required = true, description = "What shows that it is done.")
                LocalizedText completionForm,
        @NotNull
                @Valid
                @AnyLanguage
                @Schema(required = true, description = "The deadline in the act's words.")
                LocalizedText deadlineText,
        @NotNull @Valid @Schema(required = true) ScheduleDescription schedule,
        @NotNull
                @Size(min = 1, max = MOST_EXECUTORS)
                @Schema(
                        required = true,
                        description = "In the order of the act: the lead first, and no other lead.")
                List<@NotNull @Valid NewExecutor> executors,
        @NotNull @Valid @Schema(required = true) Financing financing,
        @Size(max = 20)
                @Schema(description = "Where a reading of the printed act had to be decided.")
                List<@NotNull @Size(min = 1, max = 4000) String> sourceNotes,
        @NotNull @Valid @Schema(required = true) NewAct act,
        @NotNull
                @Schema(
                        required = true,
                        description =
                                "Deadlines from this day on follow it, earlier ones keep the edition before. Within the plan's"
                                        + " years, and not before the day of the edition that is in force. One that is still to come"
                                        + " on this day or later is superseded.",
                        examples = "2027-01-01")
                LocalDate effectiveFrom) {

    private static final int MOST_EXECUTORS = 30;

    Wording wording() {
        return new Wording(
                direction,
                title,
                completionForm,
                deadlineText,
                schedule,
                executors.stream().map(NewExecutor::executor).toList(),
                financing,
                sourceNotes);
    }

    /// What is wrong with it beside the constraints of its fields, as an amendment of this measure.
    List<Fault> faults(Measure measure, KnownPlan plan) {
        List<Fault> faults = new ArrayList<>();
        if (number != null && number != measure.number()) {
            faults.add(Fault.inBody("#/number", "number-stays", Map.of()));
        }
        if (schedule != null) {
            faults.addAll(faults(schedule));
        }
        if (executors != null) {
            addFaultsOfExecutors(plan, faults);
        }
        if (effectiveFrom != null) {
            addFaultsOfDay(measure.inForceOn(plan.today()).effectiveFrom(), faults);
        }
        return faults;
    }

    private static List<Fault> faults(ScheduleDescription schedule) {
        try {
            schedule.toSchedule();
            return List.of();
        } catch (ScheduleRefused refused) {
            return refused.faults().stream()
                    .map(fault ->
                            Fault.inBody(
                                    "#/schedule/" + fault.field(), code(fault.field()), Map.of()))
                    .toList();
        }
    }

    private static String code(String field) {
        return field.equals("type")
                ? "not-null"
                : "schedule-" + field.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private void addFaultsOfExecutors(KnownPlan plan, List<Fault> faults) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < executors.size(); i++) {
            NewExecutor executor = executors.get(i);
            String place = "#/executors/" + i;
            if (executor == null) {
                continue;
            }
            if (executor.lead() != null && executor.lead() != (i == 0)) {
                faults.add(Fault.inBody(place + "/lead", "lead-first", Map.of()));
            }
            if (executor.agency() != null && !named.add(executor.agency())) {
                faults.add(Fault.inBody(place + "/agency", "named-twice", Map.of()));
            }
            if (i == 0 && owesNothing(executor.agency(), plan)) {
                faults.add(Fault.inBody(place + "/agency", "lead-without-account", Map.of()));
            }
        }
    }

    private static boolean owesNothing(String agency, KnownPlan plan) {
        return plan.agency(Objects.requireNonNullElse(agency, ""))
                .filter(known -> known.card().group() == AgencyGroup.NO_ACCOUNT)
                .isPresent();
    }

    private void addFaultsOfDay(LocalDate before, List<Fault> faults) {
        if (effectiveFrom.isBefore(Window.PLAN.from()) || effectiveFrom.isAfter(Window.PLAN.to())) {
            faults.add(Fault.inBody("#/effectiveFrom", "outside-the-plan", Map.of()));
        } else if (effectiveFrom.isBefore(before)) {
            faults.add(
                    Fault.inBody("#/effectiveFrom", "before-last-edition", Map.of("from", before)));
        }
    }
}
