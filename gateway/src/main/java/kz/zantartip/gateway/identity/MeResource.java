package kz.zantartip.gateway.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Who is asking, and what that allows.
@Path("/api/v1/me")
@PermitAll
@Tag(name = "Identity", description = "Who the caller is and what that allows.")
@SecurityRequirementsSet
public class MeResource {

    private final CurrentCaller caller;
    private final OperationRoles operations;

    MeResource(CurrentCaller caller, OperationRoles operations) {
        this.caller = caller;
        this.operations = operations;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getMe",
            summary = "Who I am and what I may do",
            description =
                    "What the token says and nothing else: no name is looked up. Without a token the answer is nobody, without roles,"
                            + " who may call what is open. A token that is not valid is 401.")
    @APIResponse(responseCode = "200", description = "The caller")
    public RestResponse<MeView> me() {
        Caller who = caller.get();
        return RestResponse.ResponseBuilder.ok(
                        MeView.of(who, caller.client(), operations.permittedTo(who)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }
}
