package kz.zantartip.measures.agency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Act;
import kz.zantartip.measures.plan.Agency;
import kz.zantartip.measures.plan.AgencyCard;
import kz.zantartip.measures.plan.AgencyGroup;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Succession;
import kz.zantartip.measures.plan.Translation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An executor as callers see it. One that has been succeeded keeps its name and says by whom, since when and by which act.
///
/// @param changedAt when it was recorded, or its succession; not part of the answer
@Schema(
        name = "Agency",
        description = "An executor of the plan, or a body that has taken one's place.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyView(
        @Schema(required = true, examples = "MDDIAI", maxLength = 20) String code,
        @Schema(description = "As the plan abbreviates it.") LocalizedText abbreviation,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) Translation translation,
        @Schema(examples = "MINISTRY", maxLength = 50) String kind,
        @Schema(
                        description = "Where in the plan the Kazakh name stands.",
                        examples = "ABBREVIATION_LIST",
                        maxLength = 50)
                String kkNameSource,
        @Schema(maxLength = 2000) String note,
        @Schema(description = "Other abbreviations that the plan prints.", maxItems = 10)
                List<AgencyCard.Variant> variants,
        @Schema(
                        description =
                                "Absent for one body. `REGIONAL`: one in each region; `NO_ACCOUNT`: many without an account, which owe"
                                        + " nothing.")
                AgencyGroup group,
        @Schema(description = "Its first day, where it is younger than the plan.")
                LocalDate validFrom,
        @Schema(description = "Its last day, where another has taken its place.") LocalDate validTo,
        @Schema(description = "Who has taken its place.", examples = "MAIDD", maxLength = 20)
                String successor,
        @Schema(description = "By which act.") SuccessionView succession,
        @Schema(
                        description =
                                "Only in a list with `updatedSince`: its last change; see there what counts as one.")
                Instant updatedAt,
        @JsonIgnore @Schema(hidden = true) Instant changedAt)
        implements Versioned {

    @Schema(
            name = "Succession",
            description = "By which act another body has taken this one's place.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuccessionView(
            @Schema(required = true, examples = "MAIDD", maxLength = 20) String successor,
            @Schema(
                            required = true,
                            description = "The successor's first day.",
                            examples = "2025-09-18")
                    LocalDate from,
            @Schema(required = true) Act act,
            @Schema(description = "Where it was read.", maxLength = 500) String read) {

        static SuccessionView of(Succession succession) {
            return new SuccessionView(
                    succession.successor(),
                    succession.from(),
                    succession.act(),
                    succession.source());
        }
    }

    static AgencyView of(Agency agency, KnownPlan plan) {
        AgencyCard card = agency.card();
        Succession succession = plan.successionOf(agency.code()).orElse(null);
        return new AgencyView(
                agency.code(),
                card.abbreviation(),
                card.name(),
                Translation.UNOFFICIAL,
                card.kind(),
                card.kkNameSource(),
                card.note(),
                card.variants(),
                card.group(),
                agency.validFrom().orElse(null),
                succession == null ? null : succession.from().minusDays(1),
                succession == null ? null : succession.successor(),
                succession == null ? null : SuccessionView.of(succession),
                null,
                succession == null || succession.recordedAt().isBefore(agency.recordedAt())
                        ? agency.recordedAt()
                        : succession.recordedAt());
    }

    /// This one with its last change.
    AgencyView changed() {
        return new AgencyView(
                code,
                abbreviation,
                name,
                translation,
                kind,
                kkNameSource,
                note,
                variants,
                group,
                validFrom,
                validTo,
                successor,
                succession,
                changedAt,
                changedAt);
    }

    /// Its succession is all that can change it.
    @Override
    public long revision() {
        return succession == null ? 0 : 1;
    }
}
