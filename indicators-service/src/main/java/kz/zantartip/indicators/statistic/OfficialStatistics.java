package kz.zantartip.indicators.statistic;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import kz.zantartip.chassis.reference.ReferenceData;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.indicators.observation.FigureSource;
import kz.zantartip.indicators.observation.FigureUnit;
import kz.zantartip.indicators.observation.NewObservation;
import kz.zantartip.indicators.observation.Observation;
import kz.zantartip.indicators.observation.ObservationStatus;
import kz.zantartip.indicators.observation.Series;
import kz.zantartip.indicators.observation.ValueQualifier;
import kz.zantartip.indicators.reference.ReferenceFile;

/// Loads the Concept's statistics with their figures once. Two instances that start together wait for each other.
@ApplicationScoped
public class OfficialStatistics implements ReferenceData {

    /// A series as the source has it.
    record Entry(
            String code,
            LocalizedText name,
            String nameNote,
            FigureUnit unit,
            List<Figure> observations,
            String statedChange,
            PeriodBasis periodBasis,
            String periodNote,
            StatisticSource source,
            List<String> quote,
            List<String> parts,
            String note) {}

    record Figure(String period, BigDecimal value, BigDecimal valueTo, ValueQualifier qualifier) {

        NewObservation stated() {
            return new NewObservation(
                    period,
                    null,
                    value,
                    valueTo,
                    qualifier,
                    ObservationStatus.FINAL,
                    THE_CONCEPT,
                    null);
        }
    }

    /// Where these figures were read; whom the Concept itself names as its source stands with the series.
    private static final FigureSource THE_CONCEPT =
            new FigureSource(
                    new LocalizedText(
                            "«Заң мен тәртіп» тұжырымдамасы (Қазақстан Республикасы Үкіметінің 2025 жылғы 1 сәуірдегі № 200"
                                    + " қаулысы)",
                            "Концепция «Закон и порядок» (постановление Правительства Республики Казахстан от 1 апреля 2025 года"
                                    + " № 200)",
                            "Concept “Law and order” (Resolution of the Government of the Republic of Kazakhstan No. 200 of 1 April"
                                    + " 2025)"),
                    null);

    private final EntityManager database;
    private final ReferenceFile files;
    private final Ids ids;

    OfficialStatistics(EntityManager database, ReferenceFile files, Ids ids) {
        this.database = database;
        this.files = files;
        this.ids = ids;
    }

    @Override
    @Transactional
    public void load() {
        database.createNativeQuery("select pg_advisory_xact_lock(20250404)").getSingleResult();
        if (database.createQuery("select count(s) from Statistic s", Long.class).getSingleResult()
                == 0) {
            List<Entry> entries = files.read("statistics", new TypeReference<>() {});
            for (int i = 0; i < entries.size(); i++) {
                load(entries.get(i), i + 1);
            }
        }
    }

    private void load(Entry entry, int position) {
        database.persist(new Statistic(entry, position, ReferenceFile.ADOPTED_AT));
        database.flush();
        for (Figure figure : entry.observations()) {
            database.persist(
                    Observation.first(
                            ids.next(),
                            Series.Kind.STATISTIC,
                            entry.code(),
                            figure.stated(),
                            ReferenceFile.ADOPTED_AT));
        }
    }
}
