package kz.zantartip.indicators.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import kz.zantartip.chassis.reference.ReferenceData;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.indicators.observation.FigureUnit;
import kz.zantartip.indicators.reference.ReferenceFile;

/// Loads the indicators with the targets of both documents once. Two instances that start together wait for each other.
@ApplicationScoped
public class OfficialIndicators implements ReferenceData {

    /// An indicator as the source has it. Whether the documents agree is not kept: the targets tell.
    record Entry(
            String code,
            int direction,
            LocalizedText name,
            LocalizedText nameInConcept,
            LocalizedText measuredBy,
            FigureUnit unit,
            Polarity polarity,
            IndicatorSource source,
            List<TargetEntry> targets,
            boolean documentsAgree,
            List<String> notes,
            Bounds bounds,
            int decimals) {}

    record TargetEntry(int year, BigDecimal value, PlanDocument document) {}

    private final EntityManager database;
    private final ReferenceFile files;

    OfficialIndicators(EntityManager database, ReferenceFile files) {
        this.database = database;
        this.files = files;
    }

    @Override
    @Transactional
    public void load() {
        database.createNativeQuery("select pg_advisory_xact_lock(20250403)").getSingleResult();
        if (database.createQuery("select count(i) from Indicator i", Long.class).getSingleResult()
                == 0) {
            List<Entry> entries = files.read("indicators", new TypeReference<>() {});
            entries.forEach(this::load);
        }
    }

    private void load(Entry entry) {
        database.persist(new Indicator(entry, ReferenceFile.ADOPTED_AT));
        for (TargetEntry target : entry.targets()) {
            database.persist(
                    Target.adopted(
                            entry.code(),
                            target.year(),
                            target.document(),
                            target.value(),
                            ReferenceFile.ADOPTED_AT));
        }
    }
}
