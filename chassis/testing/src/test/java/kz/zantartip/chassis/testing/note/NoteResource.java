package kz.zantartip.chassis.testing.note;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final EntityManager database;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;
    private final Ids ids;

    NoteResource(EntityManager database, Outbox outbox, History history, Clock clock, Ids ids) {
        this.database = database;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
        this.ids = ids;
    }

    @POST
    @Path("/notes")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(operationId = "takeNote")
    public RestResponse<NoteView> take(NewNote wanted) {
        Note note = Note.take(ids.next(), wanted.text(), clock.instant());
        database.persist(note);
        NoteView view = NoteView.of(note);
        outbox.record(new NoteFact.Taken(view, clock.instant()));
        if (wanted.text().equals("fail at the end")) {
            throw new NotFound();
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/notes/" + note.id()))
                .build();
    }

    @GET
    @Path("/notes/{id}")
    @PermitAll
    @Operation(operationId = "getNote")
    public NoteView get(@RestPath UUID id) {
        return NoteView.of(required(id));
    }

    @GET
    @Path("/notes/{id}/history")
    @PermitAll
    @Operation(operationId = "listNoteHistory")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam ListQuery query) {
        return history.of("/api/v1/notes/" + id, query);
    }

    @PATCH
    @Path("/notes/{id}")
    @Consumes(MediaTypes.MERGE_PATCH)
    @RolesAllowed(Role.COORDINATOR)
    @Transactional
    @Operation(operationId = "rewordNote")
    @RequestBodySchema(NewNote.class)
    public NoteView reword(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        Note note = required(id);
        Precondition.mustMatch(ifMatch, note.version());
        note.reword(patch.appliedTo(NewNote.of(note), NewNote.class).text());
        database.flush();
        outbox.record(new NoteFact.Reworded(NoteView.of(note), clock.instant()));
        return NoteView.of(note);
    }

    @POST
    @Path("/notes/{id}/doubling")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(operationId = "doubleNote")
    public RestResponse<NoteView> twice(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        Note note = required(id);
        Precondition.mustMatch(ifMatch, note.version());
        note.reword(NoteView.of(note).text() + " " + NoteView.of(note).text());
        database.flush();
        outbox.record(new NoteFact.Reworded(NoteView.of(note), clock.instant()));
        return RestResponse.ok(NoteView.of(note));
    }

    private Note required(UUID id) {
        Note note = database.find(Note.class, id);
        if (note == null) {
            throw new NotFound();
        }
        return note;
    }
}
