package kz.zantartip.events.organiser;

import jakarta.validation.constraints.Pattern;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.events.region.RegionCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which organisers are asked for. All conditions hold together.
public class OrganiserFilter extends ListQuery {

    @RestQuery
    @RegionCode
    @Parameter(description = "In this region; those of the whole country are not.", example = "75")
    String region;

    @RestQuery
    @Pattern(regexp = "[A-Z]{2,20}(-[A-Z]{2,20})*")
    @Parameter(description = "Of this executor of the plan.", example = "MOJ")
    String agency;

    boolean matches(Organiser organiser) {
        return (region == null || region.equals(organiser.region()))
                && (agency == null || agency.equals(organiser.agency()));
    }
}
