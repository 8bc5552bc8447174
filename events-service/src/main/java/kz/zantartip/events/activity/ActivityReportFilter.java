package kz.zantartip.events.activity;

import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.events.organiser.OrganiserCode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which activity reports are asked for. All conditions hold together.
public class ActivityReportFilter extends ListQuery {

    @RestQuery
    @OrganiserCode
    @Parameter(description = "Of this organiser.", example = "almaty-youth-policy")
    String organiser;

    @RestQuery
    @Schema(type = SchemaType.STRING)
    @Parameter(description = "Over exactly this period.", example = "2025")
    ReportingPeriod period;

    boolean matches(ActivityReport report) {
        return (organiser == null || organiser.equals(report.organiser()))
                && (period == null || period.code().equals(report.period()));
    }
}
