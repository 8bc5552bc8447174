package kz.zantartip.gateway.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.outbox.NewReplay;
import kz.zantartip.chassis.outbox.OutboxEntryView;
import kz.zantartip.chassis.outbox.OutboxQuery;
import kz.zantartip.chassis.outbox.ReplayView;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.gateway.route.Service;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Describes, once, what each service serves of its own outbox. Calls that name a service are led to it before they come here;
/// what does come here names none, and there is nothing at its address.
@Path("/api/v1/outboxes/{service}")
@RolesAllowed(Role.ADMIN)
@Tag(
        name = "Administration",
        description = "What administrators see of the running system and do about it.")
public class OutboxResource {

    private static final String WHOSE = "Whose outbox it is.";

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @SortFields("sequence")
    @Operation(
            operationId = "listOutbox",
            summary = "A service's change events on their way to Kafka",
            description =
                    "In the order of the feed. `state=PARKED` gives those that Kafka refuses, with the reason and how many later"
                            + " changes of the same resource wait for each.")
    public Page<OutboxEntryView> list(
            @RestPath
                    @Parameter(description = WHOSE, example = "measures")
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"measures", "indicators", "events", "consultations"})
                    Service service,
            @BeanParam OutboxQuery query) {
        throw new NotFound();
    }

    @POST
    @Path("/{id}/release")
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "releaseFact",
            summary = "Send a parked change event after all",
            description =
                    "Once the cause is removed, such as a limit of the broker. Those of its resource that wait are sent after it, in"
                            + " order. Refused again it is parked again. 409 `not-parked` where it is not.")
    public RestResponse<OutboxEntryView> release(
            @RestPath
                    @Parameter(description = WHOSE, example = "measures")
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"measures", "indicators", "events", "consultations"})
                    Service service,
            @RestPath @Parameter(description = "The change event's id.") UUID id) {
        throw new NotFound();
    }

    @POST
    @Path("/replay")
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "replayOutbox",
            summary = "Send a service's topic again from the database",
            description =
                    "With the same ids and in order, for consumers who have lost what they read; what is new of a resource waits until"
                            + " the old of it has passed. It covers what is kept: 90 days. 409 `replay-running` while one runs,"
                            + " `sends-nothing` where there is no Kafka.")
    public RestResponse<ReplayView> replay(
            @RestPath
                    @Parameter(description = WHOSE, example = "measures")
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"measures", "indicators", "events", "consultations"})
                    Service service,
            NewReplay wanted) {
        throw new NotFound();
    }
}
