package kz.zantartip.broken.resource;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/slots")
class SlotResource {

    @Entity
    static class Slot {}

    @GET
    @PermitAll
    List<Slot> all() {
        return List.of();
    }

    @POST
    @PermitAll
    String take(Slot slot) {
        return "taken " + slot;
    }

    @GET
    @Path("/count")
    int forgotten() {
        return 0;
    }
}
