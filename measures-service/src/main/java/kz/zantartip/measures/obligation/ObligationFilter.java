package kz.zantartip.measures.obligation;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.plan.AgencyCode;
import kz.zantartip.measures.plan.KnownPlan;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/// Which obligations are asked for.
public class ObligationFilter extends MomentListQuery {

    @RestQuery
    @AgencyCode
    @Parameter(
            description = "Who owes it, by its own code or that of the body it has followed.",
            example = "MOJ")
    String agency;

    @RestQuery
    @Schema(type = SchemaType.STRING)
    @Parameter(
            description = "The half-year reported on, or a year for both of its half-years.",
            example = "2026-S1")
    ReportingPeriod period;

    @RestQuery
    @Separator(",")
    @Parameter(description = "One status, or several separated by commas.", example = "OVERDUE")
    List<DeadlineStatus> status;

    @RestQuery
    @Parameter(description = "Late ones only, or those that are not.", example = "true")
    Boolean late;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "KATO code: what one local executive body owes.", example = "75")
    String region;

    /// By what follows from the plan alone.
    boolean mayMatch(Obligation owed, KnownPlan plan) {
        return (agency == null
                        || owed.agency().equals(agency)
                        || owed.agency().equals(plan.inChargeOn(owed.dueOn(), agency)))
                && (period == null || isWithin(owed.period()))
                && (region == null || region.equals(owed.region()));
    }

    boolean matches(ObligationView owed) {
        return (status == null || status.isEmpty() || status.contains(owed.status()))
                && (late == null || owed.late() == late);
    }

    /// What a calendar of these is called: somebody may subscribe to several.
    String named(String calendar) {
        return Stream.of(agency, region)
                .filter(Objects::nonNull)
                .reduce(calendar, "%s · %s"::formatted);
    }

    /// A year holds its two half-years.
    private boolean isWithin(ReportingPeriod reported) {
        return period.contains(reported.start()) && period.contains(reported.end());
    }
}
