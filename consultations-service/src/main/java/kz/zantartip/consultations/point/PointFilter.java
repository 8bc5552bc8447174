package kz.zantartip.consultations.point;

import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.consultations.codelist.CodeList;
import kz.zantartip.consultations.codelist.ListedCode;
import kz.zantartip.consultations.region.KatoRegion;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which points are asked for.
public class PointFilter extends ListQuery {

    @RestQuery
    @KatoRegion
    @Parameter(description = "KATO code of the region.", example = "75")
    String region;

    @RestQuery
    @ListedCode(CodeList.CHANNELS)
    @Parameter(
            description = "A code of `/code-lists/consultation-channels`.",
            example = "LAW_CLINIC")
    String channel;
}
