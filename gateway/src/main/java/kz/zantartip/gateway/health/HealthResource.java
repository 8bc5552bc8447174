package kz.zantartip.gateway.health;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.zantartip.gateway.health.HealthView.ServiceHealth;
import kz.zantartip.gateway.health.HealthView.Status;
import kz.zantartip.gateway.route.Service;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Whether the whole can be used, for people and monitors outside; what orchestrates the gateway asks its management
/// port, which does not depend on the services.
@Path("/health")
@PermitAll
@Tag(name = "Health", description = "Whether the services answer.")
@SecurityRequirementsSet
public class HealthResource {

    private final ServiceReadiness readiness;

    HealthResource(ServiceReadiness readiness) {
        this.readiness = readiness;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getHealth",
            summary = "How the services are",
            description = "Asked now, not remembered. While one service is down the others work.")
    @APIResponse(
            responseCode = "200",
            description = "All services answer, or some of them",
            content = @Content(schema = @Schema(implementation = HealthView.class)))
    @APIResponse(
            responseCode = "503",
            description = "No service answers",
            content = @Content(schema = @Schema(implementation = HealthView.class)))
    public Uni<Response> health() {
        return Uni.createFrom()
                .completionStage(() -> readiness.ask().toCompletionStage())
                .map(HealthResource::answer);
    }

    static Response answer(Map<Service, Boolean> ready) {
        Map<String, ServiceHealth> services = new LinkedHashMap<>();
        ready.forEach((service, isReady) ->
                services.put(service.word(), new ServiceHealth(isReady ? Status.UP : Status.DOWN)));
        Status status = Status.of(ready.values());
        return Response.status(status == Status.DOWN ? 503 : 200)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new HealthView(status, services))
                .build();
    }
}
