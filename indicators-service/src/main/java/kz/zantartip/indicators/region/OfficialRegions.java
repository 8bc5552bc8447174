package kz.zantartip.indicators.region;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.reference.ReferenceData;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.indicators.reference.ReferenceFile;

/// Loads the regions once. Two instances that start together wait for each other.
@ApplicationScoped
public class OfficialRegions implements ReferenceData {

    record Entry(
            String kato,
            @JsonProperty("iso3166_2") String iso,
            String type,
            LocalizedText name,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> predecessors,
            String note) {}

    private record Source(
            String asOf,
            Map<String, String> codeSystems,
            String certaintyBasis,
            List<Entry> regions,
            List<District> districts,
            String note) {}

    private final EntityManager database;
    private final ReferenceFile files;

    OfficialRegions(EntityManager database, ReferenceFile files) {
        this.database = database;
        this.files = files;
    }

    @Override
    @Transactional
    public void load() {
        database.createNativeQuery("select pg_advisory_xact_lock(20250402)").getSingleResult();
        if (database.createQuery("select count(r) from Region r", Long.class).getSingleResult()
                == 0) {
            Source source = files.read("regions", new TypeReference<>() {});
            for (Entry entry : source.regions()) {
                List<District> districts =
                        source.districts().stream()
                                .filter(district -> district.parentKato().equals(entry.kato()))
                                .toList();
                database.persist(new Region(entry, districts));
            }
        }
    }
}
