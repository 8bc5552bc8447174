package kz.zantartip.events.activity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.reference.ReferenceData;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.events.organiser.NewOrganiser;
import kz.zantartip.events.organiser.Organiser;
import kz.zantartip.events.programme.NewProgramme;
import kz.zantartip.events.programme.Programme;
import kz.zantartip.events.reference.ReferenceFile;

/// Loads what has been reported in public, once: programmes, organisers and their sums, with no date that the source lacks.
@ApplicationScoped
public class ReportedActivity implements ReferenceData {

    /// @param regionalRatings what a ranking of regions must be able to carry: the indicators service's matter
    private record Source(
            String note,
            List<NewProgramme> programmes,
            List<NewOrganiser> organisers,
            List<ReportSource> reports,
            JsonNode regionalRatings) {}

    private record ReportSource(
            String organiser,
            LocalDate reportedOn,
            String period,
            List<ClaimSource> claims,
            List<String> formats,
            List<String> venues) {

        NewActivityReport report() {
            return new NewActivityReport(
                    organiser,
                    reportedOn,
                    period,
                    formats,
                    venues,
                    claims.stream().map(ClaimSource::claim).toList());
        }
    }

    /// The source tells its claims in English only.
    private record ClaimSource(
            String what,
            BigDecimal atLeast,
            BigDecimal exactly,
            String kind,
            String unit,
            String format,
            String programme,
            String audience,
            String venue,
            String district) {

        Claim claim() {
            return new Claim(
                    new LocalizedText(null, null, what),
                    atLeast != null ? atLeast : exactly,
                    atLeast != null ? Bound.AT_LEAST : exactly != null ? Bound.EXACT : null,
                    kind,
                    unit,
                    format,
                    programme,
                    audience,
                    venue,
                    district);
        }
    }

    private final EntityManager database;
    private final ReferenceFile files;
    private final Ids ids;

    ReportedActivity(EntityManager database, ReferenceFile files, Ids ids) {
        this.database = database;
        this.files = files;
        this.ids = ids;
    }

    @Override
    @Transactional
    public void load() {
        database.createNativeQuery("select pg_advisory_xact_lock(20250403)").getSingleResult();
        Source source = files.read("reported-activity", new TypeReference<>() {});
        if (database.find(Programme.class, source.programmes().getFirst().code()) != null) {
            return;
        }
        source.programmes().forEach(programme -> database.persist(new Programme(programme)));
        source.organisers().forEach(organiser -> database.persist(new Organiser(organiser)));
        database.flush();
        source.reports()
                .forEach(report ->
                        database.persist(new ActivityReport(ids.next(), report.report())));
    }
}
