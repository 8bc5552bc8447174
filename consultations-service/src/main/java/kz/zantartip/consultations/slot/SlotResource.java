package kz.zantartip.consultations.slot;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What can be booked.
@Path("/api/v1")
@PermitAll
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class SlotResource {

    private final SlotSearch slots;
    private final Lists lists;

    SlotResource(SlotSearch slots, Lists lists) {
        this.slots = slots;
        this.lists = lists;
    }

    @GET
    @Path("/slots")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listSlots",
            summary = "Free times",
            description = "Only what can be booked now: not begun, within the next 60 days.")
    public Page<SlotView> list(@BeanParam SlotFilter filter, @BeanParam ListQuery query) {
        List<SlotView> free = slots.free(filter).stream().map(SlotView::of).toList();
        return lists.page(free, SlotTable.ORDER, SlotTable.FORMS, query);
    }

    @GET
    @Path("/slots/next")
    @Operation(
            operationId = "getNextSlot",
            summary = "The next free time",
            description = "The first of the list; 404 `no-free-slot` where it is empty.")
    @APIResponse(responseCode = "200", description = "The next free time")
    @APIResponse(responseCode = "404", description = "`no-free-slot`: none fits")
    public SlotView next(@BeanParam SlotFilter filter) {
        return slots.free(filter).stream()
                .findFirst()
                .map(SlotView::of)
                .orElseThrow(NoFreeSlot::new);
    }
}
