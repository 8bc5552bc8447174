package kz.zantartip.chassis.outbox;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.fact.FeedConfig;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.table.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// What an administrator sees of a service's outbox and does about it. A service answers for its own name; the gateway leads
/// each name to its service, and describes the operations once.
@Path("/api/v1/outboxes/{service}")
@RolesAllowed(Role.ADMIN)
@IfBuildProperty(name = "zantartip.feed.http", stringValue = "true")
public class OutboxResource {

    private static final Forms<OutboxEntryView> FORMS = Forms.of(OutboxEntryView.TABLE);

    private final OutboxEntries entries;
    private final OutboxOrders orders;
    private final Lists lists;
    private final FeedConfig config;

    OutboxResource(OutboxEntries entries, OutboxOrders orders, Lists lists, FeedConfig config) {
        this.entries = entries;
        this.orders = orders;
        this.lists = lists;
        this.config = config;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @SortFields("sequence")
    @Operation(hidden = true)
    public Page<OutboxEntryView> list(@RestPath String service, @BeanParam OutboxQuery query) {
        requireOwn(service);
        return lists.page(entries.in(query.state), OutboxEntries.KEYSET, FORMS, query);
    }

    @POST
    @Path("/{id}/release")
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<OutboxEntryView> release(@RestPath String service, @RestPath UUID id) {
        requireOwn(service);
        return RestResponse.ok(orders.release(id));
    }

    @POST
    @Path("/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<ReplayView> replay(@RestPath String service, NewReplay wanted) {
        requireOwn(service);
        return RestResponse.ok(
                orders.replay(wanted.from() == null ? 0 : Long.parseLong(wanted.from())));
    }

    private void requireOwn(String service) {
        if (!config.service().filter(service::equals).isPresent()) {
            throw new NotFound();
        }
    }
}
