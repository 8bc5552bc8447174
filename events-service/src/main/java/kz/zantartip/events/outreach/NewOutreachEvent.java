package kz.zantartip.events.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.codelist.CodeOf;
import kz.zantartip.events.organiser.OrganiserCode;
import kz.zantartip.events.programme.ProgrammeCode;
import kz.zantartip.events.region.RegionCode;
import kz.zantartip.events.rule.InOrder;
import kz.zantartip.events.rule.InOurTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An outreach event as it is sent. Empty lists are the same as none, and what is named twice counts once.
@Schema(name = "NewEvent", description = "An outreach event to be entered; it begins as `PLANNED`.")
@InOrder(from = "startsAt", to = "endsAt")
@InForce
public record NewOutreachEvent(
        @Size(min = 1, max = 100)
                @Pattern(regexp = "\\S(.*\\S)?")
                @Schema(
                        description = "The organiser's own key, once per organiser.",
                        examples = "ALA-2025-0412",
                        maxLength = 100)
                String externalId,
        @NotNull
                @OrganiserCode
                @Schema(required = true, examples = "almaty-youth-policy", maxLength = 60)
                String organiser,
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText title,
        @NotNull
                @CodeOf("event-formats")
                @Schema(
                        required = true,
                        description = "Code list `event-formats`.",
                        examples = "ROUND_TABLE",
                        maxLength = 60)
                String format,
        @ProgrammeCode @Schema(examples = "zan-jane-jastar", maxLength = 60) String programme,
        @Size(max = 50) @Schema(description = "Who takes part in holding it.", maxItems = 50)
                List<@NotNull @Valid @AnyLanguage LocalizedText> partners,
        @NotNull
                @RegionCode
                @Schema(
                        required = true,
                        description = "KATO code of a region in force.",
                        examples = "75",
                        maxLength = 2)
                String region,
        @Size(min = 1, max = 200)
                @Pattern(regexp = "\\S(.*\\S)?")
                @Schema(
                        description =
                                "Free text; found without case and without the word ауданы or район.",
                        examples = "Алатау",
                        maxLength = 200)
                String district,
        @Valid Venue venue,
        @Size(max = 2000)
                @Pattern(regexp = "https?://\\S+")
                @Schema(description = "Where it is followed online.", maxLength = 2000)
                String onlineLink,
        EventMode mode,
        @NotNull @InOurTime @Schema(required = true, examples = "2025-10-09T05:00:00Z")
                Instant startsAt,
        @InOurTime @Schema(examples = "2025-10-09T07:00:00Z") Instant endsAt,
        @Size(max = 50) @Schema(description = "Code list `target-audiences`.", maxItems = 50)
                List<@NotNull @CodeOf("target-audiences") String> audiences,
        @Size(max = 20) @Schema(description = "ISO 639 codes.", maxItems = 20)
                List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Size(max = 100) @Schema(maxItems = 100) List<@NotNull @Valid Speaker> speakers,
        @Min(0) @Max(100_000_000) @Schema(examples = "80", minimum = "0", maximum = "100000000")
                Integer expectedAttendance,
        @Size(max = 55)
                @Schema(description = "Numbers of the measures that it serves.", maxItems = 55)
                List<@NotNull @Min(1) @Max(55) Integer> measures,
        @Size(min = 1, max = 100)
                @Schema(description = "The same for all events of a series.", maxLength = 100)
                String seriesId,
        @Valid
                @Schema(
                        description =
                                "Only in a `PATCH` of an event that is held, to correct it; an event is held by `POST …/outcome`.")
                Outcome outcome) {

    public NewOutreachEvent {
        startsAt = kept(startsAt);
        endsAt = kept(endsAt);
        partners = distinct(partners);
        audiences = distinct(audiences);
        languages = distinct(languages);
        speakers = speakers == null || speakers.isEmpty() ? null : speakers;
        measures = distinct(measures);
    }

    static NewOutreachEvent of(OutreachEvent event) {
        return new NewOutreachEvent(
                event.externalId(),
                event.organiser(),
                event.title(),
                event.format(),
                event.programme(),
                event.partners(),
                event.region(),
                event.district(),
                event.venue(),
                event.onlineLink(),
                event.mode(),
                event.startsAt(),
                event.endsAt(),
                event.audiences(),
                event.languages(),
                event.speakers(),
                event.expectedAttendance(),
                event.measures(),
                event.seriesId(),
                event.outcome());
    }

    /// To the microsecond, as PostgreSQL keeps it.
    private static Instant kept(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static <T> List<T> distinct(List<T> values) {
        return values == null || values.isEmpty() ? null : values.stream().distinct().toList();
    }
}
