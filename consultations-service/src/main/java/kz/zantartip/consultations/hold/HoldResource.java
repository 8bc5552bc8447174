package kz.zantartip.consultations.hold;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.privacy.Personal;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.consultations.slot.OfferedSlot;
import kz.zantartip.consultations.slot.SlotGone;
import kz.zantartip.consultations.slot.SlotGoneProblem;
import kz.zantartip.consultations.slot.SlotSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Slots that are kept while a form is filled in.
@Path("/api/v1")
@PermitAll
@Personal
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class HoldResource {

    private final SlotSearch slots;
    private final Holds holds;

    HoldResource(SlotSearch slots, Holds holds) {
        this.slots = slots;
        this.holds = holds;
    }

    @POST
    @Path("/slot-holds")
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "holdSlot",
            summary = "Keep a free time for five minutes",
            description =
                    "It is free to nobody else meanwhile. Who needs longer renews it once with `hold`.")
    @APIResponseSchema(
            value = HoldView.class,
            responseCode = "201",
            responseDescription = "The hold; its id goes with the booking")
    @APIResponse(
            responseCode = "409",
            description =
                    "`slot-gone`: taken, kept by another, withdrawn or begun. `hold-not-renewable`: it has expired or was renewed before.",
            content =
                    @Content(
                            mediaType = MediaTypes.PROBLEM,
                            schema = @Schema(implementation = SlotGoneProblem.class)))
    public RestResponse<HoldView> hold(NewHold wanted) {
        OfferedSlot slot = offered(wanted.slot());
        if (!slots.hold(slot.id())
                || !slots.one(slot.id()).orElseThrow().isFreeFor(wanted.hold())) {
            throw new SlotGone(slots.insteadOf(slot));
        }
        HoldView hold =
                wanted.hold() == null
                        ? holds.keep(slot.id(), UUID.randomUUID())
                        : holds.renew(slot.id(), wanted.hold());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, hold).build();
    }

    private OfferedSlot offered(UUID id) {
        return slots.one(id)
                .orElseThrow(
                        () -> new InvalidInput(Fault.inBody("#/slot", "unknown-slot", Map.of())));
    }
}
