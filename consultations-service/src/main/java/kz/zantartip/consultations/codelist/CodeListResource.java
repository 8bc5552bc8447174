package kz.zantartip.consultations.codelist;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/// The code lists of consultations. The gateway leads these four names here and all other code lists to events.
@Path("/api/v1")
@PermitAll
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    private static final int FIVE_MINUTES = 300;

    private static final Order<CodeEntryView> ORDER =
            new Order<CodeEntryView>("code", "code")
                    .by("code", CodeEntryView::code, Function.identity());

    private final Lists lists;

    CodeListResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Path("/code-lists/consultation-topics")
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listConsultationTopics",
            summary = "What people ask lawyers about",
            description = "In the order in which they are shown to citizens.")
    public Page<CodeEntryView> topics(@BeanParam ListQuery query) {
        return page(CodeList.TOPICS, query);
    }

    @GET
    @Path("/code-lists/consultation-channels")
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listConsultationChannels",
            summary = "The ways in which consultations are given",
            description = "In the order in which they are shown to citizens.")
    public Page<CodeEntryView> channels(@BeanParam ListQuery query) {
        return page(CodeList.CHANNELS, query);
    }

    @GET
    @Path("/code-lists/lawyer-kinds")
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listLawyerKinds",
            summary = "Who gives consultations",
            description = "In the order in which they are shown to citizens.")
    public Page<CodeEntryView> kinds(@BeanParam ListQuery query) {
        return page(CodeList.LAWYER_KINDS, query);
    }

    @GET
    @Path("/code-lists/outcomes")
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listOutcomes",
            summary = "What comes of a consultation",
            description = "What staff may record of a consultation that was held.")
    public Page<CodeEntryView> outcomes(@BeanParam ListQuery query) {
        return page(CodeList.OUTCOMES, query);
    }

    private Page<CodeEntryView> page(CodeList list, ListQuery query) {
        List<CodeEntryView> entries = list.entries().stream().map(CodeEntryView::of).toList();
        return lists.page(entries, ORDER, forms(list), query);
    }

    private static Forms<CodeEntryView> forms(CodeList list) {
        return Forms.of(
                new Table<CodeEntryView>(list.toString())
                        .column("code", "Код", "Код", "Code", CodeEntryView::code)
                        .column("name", "Атауы", "Наименование", "Name", CodeEntryView::name));
    }
}
