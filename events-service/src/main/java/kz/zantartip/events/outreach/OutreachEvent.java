package kz.zantartip.events.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.fact.FieldChange.Property;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.chassis.time.Almaty;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A lecture, a raid, a round table: one thing in one place at one time.
///
/// Every change goes through a method named for the decision behind it, and each such method hands back the fact that tells
/// others.
@Entity
@Table(name = "outreach_event")
public class OutreachEvent {

    private static final List<Property<NewOutreachEvent>> PROPERTIES =
            List.of(
                    new Property<>("externalId", NewOutreachEvent::externalId),
                    new Property<>("organiser", NewOutreachEvent::organiser),
                    new Property<>("title", NewOutreachEvent::title),
                    new Property<>("format", NewOutreachEvent::format),
                    new Property<>("programme", NewOutreachEvent::programme),
                    new Property<>("partners", NewOutreachEvent::partners),
                    new Property<>("region", NewOutreachEvent::region),
                    new Property<>("district", NewOutreachEvent::district),
                    new Property<>("venue", NewOutreachEvent::venue),
                    new Property<>("onlineLink", NewOutreachEvent::onlineLink),
                    new Property<>("mode", NewOutreachEvent::mode),
                    new Property<>("startsAt", NewOutreachEvent::startsAt),
                    new Property<>("endsAt", NewOutreachEvent::endsAt),
                    new Property<>("audiences", NewOutreachEvent::audiences),
                    new Property<>("languages", NewOutreachEvent::languages),
                    new Property<>("speakers", NewOutreachEvent::speakers),
                    new Property<>("expectedAttendance", NewOutreachEvent::expectedAttendance),
                    new Property<>("measures", NewOutreachEvent::measures),
                    new Property<>("seriesId", NewOutreachEvent::seriesId),
                    new Property<>("outcome", NewOutreachEvent::outcome));

    @Id private UUID id;
    @Version private int version;
    private String externalId;
    private String organiser;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private String format;
    private String programme;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalizedText> partners;

    private String region;
    private String district;

    @JdbcTypeCode(SqlTypes.JSON)
    private Venue venue;

    private String onlineLink;

    @Enumerated(EnumType.STRING)
    private EventMode mode;

    private Instant startsAt;
    private Instant endsAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audiences = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Speaker> speakers;

    private Integer expectedAttendance;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> measures = List.of();

    private String seriesId;

    /// Derived from district and venue, so that the database finds by them.
    private String districtKey;

    private String venueType;
    private String searchText;

    @Enumerated(EnumType.STRING)
    private EventState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    protected OutreachEvent() {}

    /// An event as it begins.
    ///
    /// @throws InvalidInput where it already has an outcome
    static OutreachEvent plan(UUID id, NewOutreachEvent sent) {
        if (sent.outcome() != null) {
            throw outcomeNotYet();
        }
        OutreachEvent event = new OutreachEvent();
        event.id = id;
        event.state = EventState.PLANNED;
        event.take(sent);
        return event;
    }

    OutreachEventFact.Planned planned(Instant at) {
        return new OutreachEventFact.Planned(OutreachEventView.of(this), at);
    }

    /// Moves it, renames it, corrects what was entered. Empty where nothing is different.
    Optional<OutreachEventFact.Changed> change(NewOutreachEvent sent, Instant at) {
        if (state.isFinal()) {
            throw new EventClosed(state);
        }
        if (state == EventState.HELD) {
            mustHaveBegun(sent.startsAt(), at);
            if (sent.outcome() == null) {
                throw new InvalidInput(Fault.inBody("#/outcome", "not-null", Map.of()));
            }
        } else if (sent.outcome() != null) {
            throw outcomeNotYet();
        }
        List<FieldChange> changes =
                FieldChange.between(NewOutreachEvent.of(this), sent, PROPERTIES);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        take(sent);
        return Optional.of(new OutreachEventFact.Changed(OutreachEventView.of(this), at, changes));
    }

    OutreachEventFact.Published publish(Instant at) {
        FieldChange step = moveTo(EventState.PUBLISHED);
        return new OutreachEventFact.Published(OutreachEventView.of(this), at, List.of(step));
    }

    /// It has taken place, on its day at the earliest.
    OutreachEventFact.Held hold(Outcome known, Instant at) {
        mustBeAbleToBecome(EventState.HELD);
        mustHaveBegun(startsAt, at);
        FieldChange step = moveTo(EventState.HELD);
        outcome = known;
        return new OutreachEventFact.Held(
                OutreachEventView.of(this),
                at,
                List.of(step, new FieldChange("outcome", null, known)));
    }

    OutreachEventFact.Cancelled cancel(LocalizedText why, Instant at) {
        FieldChange step = moveTo(EventState.CANCELLED);
        reason = why;
        return new OutreachEventFact.Cancelled(OutreachEventView.of(this), at, List.of(step), why);
    }

    /// It was entered by mistake: it leaves statistics and evidence, and stays readable.
    OutreachEventFact.Annulled annul(LocalizedText why, Instant at) {
        FieldChange step = moveTo(EventState.ANNULLED);
        reason = why;
        return new OutreachEventFact.Annulled(OutreachEventView.of(this), at, List.of(step), why);
    }

    private FieldChange moveTo(EventState next) {
        mustBeAbleToBecome(next);
        FieldChange step = new FieldChange("state", state, next);
        state = next;
        return step;
    }

    private void mustBeAbleToBecome(EventState next) {
        if (!state.mayBecome(next)) {
            throw new StepRefused(state, next);
        }
    }

    private static void mustHaveBegun(Instant start, Instant at) {
        LocalDate day = LocalDate.ofInstant(start, Almaty.ZONE);
        if (day.isAfter(LocalDate.ofInstant(at, Almaty.ZONE))) {
            throw new EventNotBegun(day);
        }
    }

    private static InvalidInput outcomeNotYet() {
        return new InvalidInput(Fault.inBody("#/outcome", "outcome-not-yet", Map.of()));
    }

    private void take(NewOutreachEvent event) {
        externalId = event.externalId();
        organiser = event.organiser();
        title = event.title();
        format = event.format();
        programme = event.programme();
        partners = event.partners();
        region = event.region();
        district = event.district();
        venue = event.venue();
        onlineLink = event.onlineLink();
        mode = event.mode();
        startsAt = event.startsAt();
        endsAt = event.endsAt();
        audiences = event.audiences() == null ? List.of() : event.audiences();
        languages = event.languages() == null ? List.of() : event.languages();
        speakers = event.speakers();
        expectedAttendance = event.expectedAttendance();
        measures = event.measures() == null ? List.of() : event.measures();
        seriesId = event.seriesId();
        outcome = event.outcome();
        districtKey = PlainWords.district(district);
        venueType = venue == null ? null : venue.type();
        searchText =
                PlainWords.of(
                        Stream.concat(
                                        texts(title),
                                        Stream.concat(
                                                venue == null ? Stream.of() : texts(venue.name()),
                                                Stream.of(district == null ? "" : district)))
                                .toArray(String[]::new));
    }

    private static Stream<String> texts(LocalizedText text) {
        return text == null ? Stream.of() : Stream.of(text.kk(), text.ru(), text.en());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String externalId() {
        return externalId;
    }

    String organiser() {
        return organiser;
    }

    LocalizedText title() {
        return title;
    }

    String format() {
        return format;
    }

    String programme() {
        return programme;
    }

    List<LocalizedText> partners() {
        return partners;
    }

    String region() {
        return region;
    }

    String district() {
        return district;
    }

    Venue venue() {
        return venue;
    }

    String onlineLink() {
        return onlineLink;
    }

    EventMode mode() {
        return mode;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    List<String> audiences() {
        return audiences;
    }

    List<String> languages() {
        return languages;
    }

    List<Speaker> speakers() {
        return speakers;
    }

    Integer expectedAttendance() {
        return expectedAttendance;
    }

    List<Integer> measures() {
        return measures;
    }

    String seriesId() {
        return seriesId;
    }

    EventState state() {
        return state;
    }

    Outcome outcome() {
        return outcome;
    }

    LocalizedText reason() {
        return reason;
    }
}
