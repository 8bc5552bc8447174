package kz.zantartip.events.codelist;

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
import java.util.Map;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The codes that events are described with, read by everybody and kept by the coordinator.
@Path("/api/v1")
@Tag(
        name = "Code lists",
        description = "The codes that events are described with, in three languages.")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    private static final int FIVE_MINUTES = 300;

    private final CodeLists codeLists;
    private final EntityManager database;
    private final Lists lists;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    CodeListResource(
            CodeLists codeLists,
            EntityManager database,
            Lists lists,
            Outbox outbox,
            History history,
            Clock clock) {
        this.codeLists = codeLists;
        this.database = database;
        this.lists = lists;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Path("/code-lists")
    @PermitAll
    @SortFields({"position", "name"})
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listCodeLists",
            summary = "The code lists of outreach events",
            description = "By name. A list that is extensible may get codes while the system runs.")
    public Page<CodeListView> all(@BeanParam ListQuery query) {
        return lists.page(
                codeLists.all().stream().map(CodeListView::of).toList(),
                CodeListTable.LISTS,
                CodeListTable.LIST_FORMS,
                query);
    }

    @GET
    @Path("/code-lists/{name}")
    @PermitAll
    @SortFields({"position", "code", "validTo"})
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listCodeListEntries",
            summary = "The codes of one list with their labels",
            description = "A code that is no longer used stays in the list, with its last day.")
    public Page<CodeListEntryView> entries(
            @RestPath @Parameter(example = "event-formats") String name,
            @BeanParam ListQuery query) {
        CodeList list = codeLists.list(name).orElseThrow(NotFound::new);
        return lists.page(
                codeLists.entriesOf(list.name()).stream().map(CodeListEntryView::of).toList(),
                CodeListTable.ENTRIES,
                CodeListTable.entryForms(list.name()),
                query);
    }

    @GET
    @Path("/code-lists/{name}/entries/{code}")
    @PermitAll
    @Operation(
            operationId = "getCodeListEntry",
            summary = "One code with its label",
            description = "With the days from which and until which it may be used.")
    public CodeListEntryView get(
            @RestPath @Parameter(example = "event-formats") String name,
            @RestPath @Parameter(example = "LECTURE") String code) {
        return CodeListEntryView.of(require(name, code));
    }

    @GET
    @Path("/code-lists/{name}/entries/{code}/history")
    @PermitAll
    @SortFields("entry")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listCodeListEntryHistory",
            summary = "What has changed in one entry, newest first",
            description =
                    "Kept for ever. Persons are shown to the coordinator, auditors and their own agency only.")
    public Page<HistoryEntry> history(
            @RestPath @Parameter(example = "event-formats") String name,
            @RestPath @Parameter(example = "LECTURE") String code,
            @BeanParam ListQuery query) {
        return history.of(CodeListEntryView.of(require(name, code)).path(), query);
    }

    @POST
    @Path("/code-lists/{name}/entries")
    @RolesAllowed(Role.COORDINATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "addCodeListEntry",
            summary = "Add a code to a list",
            description =
                    "Only to a list that is extensible. A code never changes and is never used for something else.")
    @APIResponseSchema(value = CodeListEntryView.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description =
                    "`code-list-closed`: the list takes no new codes; `code-list-entry-taken`: it has this one")
    public RestResponse<CodeListEntryView> add(
            @RestPath @Parameter(example = "event-formats") String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    NewCodeListEntry.class)))
                    SentBody body) {
        CodeList list = codeLists.list(name).orElseThrow(NotFound::new);
        if (!list.isExtensible()) {
            throw new CodeListClosed();
        }
        CodeListEntry entry = new CodeListEntry(list.name(), body.as(NewCodeListEntry.class));
        database.persist(entry);
        database.flush();
        CodeListEntryFact.Created fact = entry.created(clock.instant());
        outbox.record(fact);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, fact.entry())
                .location(URI.create(fact.subject()))
                .build();
    }

    @PATCH
    @Path("/code-lists/{name}/entries/{code}")
    @RolesAllowed(Role.COORDINATOR)
    @RequestBodySchema(NewCodeListEntry.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @Operation(
            operationId = "changeCodeListEntry",
            summary = "Change a label, or say until when a code is used",
            description = "An entry is never deleted: `validTo` is its last day.")
    public CodeListEntryView change(
            @RestPath @Parameter(example = "event-formats") String name,
            @RestPath @Parameter(example = "LECTURE") String code,
            @RestHeader("If-Match") String ifMatch,
            MergePatch patch) {
        CodeListEntry entry = require(name, code);
        Precondition.mustMatch(ifMatch, entry.version());
        NewCodeListEntry changed =
                patch.appliedTo(NewCodeListEntry.of(entry), NewCodeListEntry.class);
        if (!changed.code().equals(entry.code())) {
            throw new InvalidInput(Fault.inBody("#/code", "unchangeable", Map.of()));
        }
        entry.change(changed, clock.instant())
                .ifPresent(fact -> {
                    database.flush();
                    outbox.record(fact);
                });
        return CodeListEntryView.of(entry);
    }

    private CodeListEntry require(String list, String code) {
        return codeLists.entry(list, code).orElseThrow(NotFound::new);
    }
}
