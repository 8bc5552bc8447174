package kz.zantartip.consultations.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/// The texts that citizens agree to.
@Path("/api/v1")
@PermitAll
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {

    private static final int FIVE_MINUTES = 300;

    private static final Order<Consent> ORDER =
            new Order<Consent>("purpose,version", "version")
                    .by("purpose", Consent::purpose, Function.identity())
                    .by("version", Consent::version, Integer::valueOf);

    private static final Forms<Consent> FORMS =
            Forms.of(
                    new Table<Consent>("consents")
                            .column("purpose", "Мақсаты", "Цель", "Purpose", Consent::purpose)
                            .column("version", "Нұсқасы", "Версия", "Version", Consent::version)
                            .column("text", "Мәтіні", "Текст", "Text", Consent::text));

    private final Lists lists;

    ConsentResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Path("/consents")
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listConsents",
            summary = "The texts that citizens agree to, in every version",
            description =
                    "A booking names the version that the citizen has read; old versions stay readable.")
    public Page<Consent> list(@BeanParam ListQuery query) {
        return lists.page(Consent.all(), ORDER, FORMS, query);
    }

    @GET
    @Path("/consents/{purpose}/{version}")
    @Cache(maxAge = FIVE_MINUTES)
    @Operation(
            operationId = "getConsent",
            summary = "One text that citizens agree to",
            description = "Word for word as the citizen read it.")
    public Consent get(@RestPath String purpose, @RestPath int version) {
        return Consent.of(purpose, version).orElseThrow(NotFound::new);
    }
}
