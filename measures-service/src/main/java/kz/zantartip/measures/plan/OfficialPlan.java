package kz.zantartip.measures.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zantartip.chassis.reference.ReferenceData;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.schedule.CalendarVersion;
import kz.zantartip.measures.schedule.ScheduleDescription;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Loads the plan as the Government adopted it, once, from the verified data that the service carries. Two instances that
/// start together wait for each other.
@ApplicationScoped
public class OfficialPlan implements ReferenceData {

    private record MeasureEntry(
            int number,
            int direction,
            LocalizedText title,
            LocalizedText completionForm,
            LocalizedText deadlineText,
            ScheduleDescription schedule,
            List<Executor> executors,
            Financing financing,
            List<String> sourceNotes) {

        Wording wording() {
            return new Wording(
                    direction,
                    title,
                    completionForm,
                    deadlineText,
                    schedule,
                    executors,
                    financing,
                    sourceNotes);
        }
    }

    private record AgencyEntry(
            String code,
            LocalizedText abbreviation,
            LocalizedText name,
            String kind,
            String kkNameSource,
            String note,
            List<AgencyCard.Variant> variants,
            AgencyGroup group,
            SuccessionEntry succession) {

        AgencyCard card() {
            return new AgencyCard(abbreviation, name, kind, kkNameSource, note, variants, group);
        }
    }

    private record SuccessionEntry(Successor successor, LocalDate from, ActEntry act, String read) {
        record Successor(String code, LocalizedText name) {}

        /// The source gives the title of these acts in English only.
        record ActEntry(String number, LocalDate date, String title) {
            Act act() {
                return new Act(number, date, new LocalizedText(null, null, title));
            }
        }
    }

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Optional<LocalDate> liveFrom;

    OfficialPlan(
            EntityManager database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "zantartip.live-from") Optional<LocalDate> liveFrom) {
        this.database = database;
        this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
        this.liveFrom = liveFrom;
    }

    @Override
    @Transactional
    public void load() {
        database.createNativeQuery("select pg_advisory_xact_lock(20250401)").getSingleResult();
        Installation installation = database.find(Installation.class, true);
        if (installation != null) {
            liveFrom.ifPresent(installation::goLiveFrom);
        } else {
            database.persist(new Installation(liveFrom.orElse(Almaty.today(clock))));
            loadDocuments();
            loadAgencies();
            read("measures", new TypeReference<List<MeasureEntry>>() {})
                    .forEach(entry ->
                            database.persist(
                                    MeasureEdition.adopted(entry.number(), entry.wording())));
            database.persist(
                    new CalendarEdition(
                            read("working-days", new TypeReference<CalendarVersion>() {}),
                            Plan.ADOPTED_AT));
        }
    }

    private void loadDocuments() {
        for (String name : List.of("directions", "expected-results", "reporting-rules")) {
            database.persist(
                    new OfficialDocument(name, read(name, new TypeReference<JsonNode>() {})));
        }
        JsonNode regions = read("regions", new TypeReference<JsonNode>() {}).get("regions");
        database.persist(new OfficialDocument("regions", regions));
    }

    private void loadAgencies() {
        List<AgencyEntry> entries = read("agencies", new TypeReference<>() {});
        entries.forEach(entry -> database.persist(Agency.ofThePlan(entry.code(), entry.card())));
        entries.stream().filter(entry -> entry.succession() != null).forEach(this::loadSuccession);
    }

    private void loadSuccession(AgencyEntry predecessor) {
        SuccessionEntry entry = predecessor.succession();
        Instant known = entry.from().atStartOfDay(Almaty.ZONE).toInstant();
        AgencyCard card =
                new AgencyCard(null, entry.successor().name(), null, null, null, null, null);
        database.persist(Agency.since(entry.from(), entry.successor().code(), card, known));
        database.flush();
        database.persist(
                new Succession(
                        predecessor.code(),
                        entry.successor().code(),
                        entry.from(),
                        entry.act().act(),
                        entry.read(),
                        known));
    }

    private <T> T read(String name, TypeReference<T> type) {
        String file = "/reference/" + name + ".json";
        try (InputStream in = OfficialPlan.class.getResourceAsStream(file)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data cannot be read: " + file, e);
        }
    }
}
