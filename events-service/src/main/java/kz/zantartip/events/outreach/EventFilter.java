package kz.zantartip.events.outreach;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Span;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.events.codelist.CodeOf;
import kz.zantartip.events.organiser.OrganiserCode;
import kz.zantartip.events.programme.ProgrammeCode;
import kz.zantartip.events.region.RegionCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/// Which events are asked for. All conditions hold together; several states are alternatives.
@Span(from = "from", to = "to")
public class EventFilter extends ListQuery {

    @RestQuery
    @Parameter(description = "Starting on this day in Almaty or later.", example = "2025-10-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Starting on this day in Almaty or earlier.", example = "2025-12-31")
    LocalDate to;

    @RestQuery
    @RegionCode
    @Parameter(description = "KATO code.", example = "75")
    String region;

    @RestQuery
    @Size(min = 1, max = 200)
    @Parameter(
            description = "Compared without case and without the word ауданы or район.",
            example = "алатау")
    String district;

    @RestQuery
    @CodeOf("event-formats")
    @Parameter(description = "Code list `event-formats`.", example = "ROUND_TABLE")
    String format;

    @RestQuery
    @ProgrammeCode
    @Parameter(description = "Code of a programme.", example = "zan-jane-jastar")
    String programme;

    @RestQuery
    @OrganiserCode
    @Parameter(description = "Code of an organiser.", example = "almaty-youth-policy")
    String organiser;

    @RestQuery
    @CodeOf("target-audiences")
    @Parameter(description = "For this audience among others.", example = "STUDENTS")
    String audience;

    @RestQuery
    @CodeOf("venue-types")
    @Parameter(description = "Code list `venue-types`.", example = "UNIVERSITY")
    String venueType;

    @RestQuery
    @Separator(",")
    @Parameter(
            description = "One state, or several separated by commas.",
            example = "PUBLISHED,HELD")
    List<EventState> state;

    @RestQuery
    @Min(1)
    @Max(55)
    @Parameter(description = "Serving this measure among others.", example = "23")
    Integer measure;

    @RestQuery
    @Size(min = 1, max = 200)
    @Parameter(
            description =
                    "Words of the title, the venue or the district, in any of the three languages: beginnings are enough and other"
                            + " endings are forgiven.",
            example = "дөңгелек үстел")
    String q;

    @RestQuery
    @Parameter(
            description =
                    "`false`: the day is over, and it was neither cancelled nor has it an outcome. `true`: it has one.",
            example = "false")
    Boolean reported;

    boolean asksForWords() {
        return q != null;
    }

    /// What must hold, as SQL on `outreach_event e`.
    Conditions conditions(Clock clock) {
        Conditions all = new Conditions();
        if (from != null) {
            all.add("e.starts_at >= :from", "from", startOf(from));
        }
        if (to != null) {
            all.add("e.starts_at < :to", "to", startOf(to.plusDays(1)));
        }
        all.addEqual("e.region", "region", region);
        all.addEqual("e.district_key", "district", PlainWords.district(district));
        all.addEqual("e.format", "format", format);
        all.addEqual("e.programme", "programme", programme);
        all.addEqual("e.organiser", "organiser", organiser);
        all.addEqual("e.venue_type", "venueType", venueType);
        if (audience != null) {
            all.add("e.audiences @> array[cast(:audience as text)]", "audience", audience);
        }
        if (measure != null) {
            all.add("e.measures @> array[cast(:measure as int)]", "measure", measure);
        }
        if (state != null && !state.isEmpty()) {
            all.add("e.state in (:state)", "state", state.stream().map(EventState::name).toList());
        }
        if (q != null) {
            addWords(all);
        }
        if (Boolean.TRUE.equals(reported)) {
            all.add("e.state = 'HELD'");
        } else if (Boolean.FALSE.equals(reported)) {
            all.add("e.state in ('PLANNED', 'PUBLISHED')");
            all.add(
                    "coalesce(e.ends_at, e.starts_at) < :today",
                    "today",
                    startOf(Almaty.today(clock)));
        }
        return all;
    }

    /// The stems that PostgreSQL knows, or the beginnings of the words.
    private void addWords(Conditions all) {
        String words = PlainWords.of(q);
        if (words.isEmpty()) {
            all.add("false");
        } else {
            all.add(
                    "e.search @@ (plainto_tsquery('russian', :words) || to_tsquery('simple', :beginnings))",
                    "words",
                    words);
            all.with("beginnings", PlainWords.beginnings(words));
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Almaty.ZONE).toInstant();
    }
}
