package kz.zantartip.measures.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Download;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.problem.ProblemException;
import kz.zantartip.measures.attachment.NewAttachment;
import kz.zantartip.measures.attachment.SentFile;
import kz.zantartip.measures.plan.PlanStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The files of progress reports.
@Path("/api/v1/progress-reports/{id}/attachments")
@Tag(name = "Progress reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportAttachmentResource {

    private static final String IF_MATCH = "If-Match";

    private final ProgressReportRepository reports;
    private final Attachments attachments;
    private final PlanStore plans;
    private final CurrentCaller caller;
    private final History history;
    private final Clock clock;
    private final Request asked;
    private final HttpHeaders headers;

    ReportAttachmentResource(
            ProgressReportRepository reports,
            Attachments attachments,
            PlanStore plans,
            CurrentCaller caller,
            History history,
            Clock clock,
            Request asked,
            HttpHeaders headers) {
        this.reports = reports;
        this.attachments = attachments;
        this.plans = plans;
        this.caller = caller;
        this.history = history;
        this.clock = clock;
        this.asked = asked;
        this.headers = headers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed(Role.AGENCY)
    @Operation(
            operationId = "attachToProgressReport",
            summary = "Attach a file to a draft or a returned report",
            description =
                    "One file a call, at most 20 a report. Its type is found by its bytes; a file that is not what its name says is"
                            + " refused. `ETag` carries the report's new version, for its next change. 409 `report-closed`: it is under"
                            + " review or accepted; 409 `too-many-attachments`. 413 `attachment-too-large`: more than 20 971 520 bytes. 503"
                            + " `unavailable`: the store of files is busy or does not answer.")
    @APIResponseSchema(
            value = AttachmentView.class,
            responseCode = "201",
            responseDescription = "The attachment; `Location` is the path of its bytes")
    public RestResponse<AttachmentView> attach(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema = @Schema(implementation = NewAttachment.class),
                                            encoding =
                                                    @Encoding(
                                                            name = "title",
                                                            contentType =
                                                                    MediaType.APPLICATION_JSON)))
                    SentFile sent) {
        ReportAccess access = access();
        reports.requireOwnUnlocked(id, ifMatch, access).requireRoomForFile();
        Attachment file = attachments.keep(sent.require());
        ProgressReport report;
        try {
            report = attach(file, id, ifMatch, access);
        } catch (ProblemException refused) {
            attachments.discard(file);
            throw refused;
        }
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, AttachmentView.of(file, report.version()))
                .location(URI.create(report.subject() + "/attachments/" + file.id()))
                .build();
    }

    /// All is checked again: the report may have changed while the store took the file.
    private ProgressReport attach(Attachment file, UUID id, String ifMatch, ReportAccess access) {
        ProgressReport report = reports.requireOwn(id, ifMatch, access);
        Instant now = clock.instant();
        List<FieldChange> changed = report.attach(file, access.caller().agency(), now);
        attachments.name(id, file, now);
        written(report, "attached", now, changed);
        return report;
    }

    @GET
    @Path("/{attachmentId}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadProgressReportAttachment",
            summary = "The bytes of a file",
            description =
                    "Read by those who read the report, or one of its rounds; open once the report is accepted with it. `Repr-Digest`"
                            + " carries the SHA-256, `Content-Disposition` the name. 503 `unavailable`: the store of files does not answer.")
    @APIResponse(
            responseCode = "200",
            description = "The file, in its own media type",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            examples = "%PDF-1.7 …",
                                            maxLength = 20971520)))
    public RestResponse<Object> download(@RestPath UUID id, @RestPath UUID attachmentId) {
        Attachment file =
                QuarkusTransaction.joiningExisting().call(() -> readable(id, attachmentId));
        Download described = attachments.described(file);
        boolean sent =
                asked.getMethod().equals("GET")
                        && !described.isHeld(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        return RestResponse.ok(sent ? attachments.opened(file) : described);
    }

    private Attachment readable(UUID id, UUID attachmentId) {
        ReportAccess access = access();
        ProgressReport report = reports.find(id).orElseThrow(NotFound::new);
        access.requireSeen(report.line());
        return access.textsOf(report)
                .flatMap(text -> text.attachment(attachmentId).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @DELETE
    @Path("/{attachmentId}")
    @Transactional
    @RolesAllowed(Role.AGENCY)
    @Operation(
            operationId = "detachFromProgressReport",
            summary = "Take a file out of a draft or a returned report",
            description =
                    "What was handed in with an earlier round stays with that round. `ETag` carries the report's new version. 409"
                            + " `report-closed`: it is under review or accepted.")
    @APIResponse(responseCode = "204", description = "The report no longer carries it")
    public RestResponse<Void> detach(
            @RestPath UUID id, @RestPath UUID attachmentId, @RestHeader(IF_MATCH) String ifMatch) {
        ReportAccess access = access();
        ProgressReport report = reports.requireOwn(id, ifMatch, access);
        List<Attachment> taken = report.text().attachment(attachmentId).stream().toList();
        Instant now = clock.instant();
        List<FieldChange> changed = report.detach(attachmentId, access.caller().agency(), now);
        attachments.drop(report, taken);
        written(report, "detached", now, changed);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.ETAG, "\"" + report.version() + "\"")
                .build();
    }

    private void written(
            ProgressReport report, String what, Instant at, List<FieldChange> changed) {
        reports.flush();
        history.note(report.subject(), what, at, changed, null);
    }

    private ReportAccess access() {
        return new ReportAccess(caller.get(), plans.now());
    }
}
