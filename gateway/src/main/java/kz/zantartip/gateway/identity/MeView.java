package kz.zantartip.gateway.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.zantartip.chassis.caller.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who the caller is.
@Schema(
        name = "Me",
        description =
                "Who the caller is, as the token says, and what that allows. Without a token: nobody.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeView(
        @Schema(
                        description = "The token's `sub`; absent without a token.",
                        examples = "local-agency-MOJ",
                        maxLength = 255)
                String subject,
        @Schema(
                        required = true,
                        description = "Empty without a token.",
                        examples = "[\"agency\"]",
                        maxItems = 50)
                List<String> roles,
        @Schema(
                        description = "Code of the agency that the caller acts for.",
                        examples = "MOJ",
                        maxLength = 255)
                String agency,
        @Schema(description = "KATO code of the caller's region.", examples = "75", maxLength = 255)
                String region,
        @Schema(
                        description = "Id of the lawyer that the caller is.",
                        examples = "0199c2f4-7a7e-7c31-9d2e-3f5b6a7c8d9e",
                        maxLength = 255)
                String lawyer,
        @Schema(
                        description =
                                "Ids of the consultation points that an operator runs. Absent: the token names none, which means all.",
                        examples = "[\"0199c2f4-7a7e-7c31-9d2e-3f5b6a7c8d9e\"]",
                        maxItems = 1000)
                List<String> points,
        @Schema(
                        description =
                                "The program that the token was given to (`client_id`, else `azp`).",
                        examples = "front-end",
                        maxLength = 255)
                String client,
        @Schema(
                        required = true,
                        description =
                                "Ids of the operations that are open or whose `x-roles` name a role of the caller, sorted. Whether a thing"
                                        + " is the caller's own is decided for each thing: see its `actions`.",
                        examples = "[\"getMe\", \"listMeasures\"]",
                        maxItems = 1000)
                List<String> operations) {

    static MeView of(Caller caller, String client, List<String> operations) {
        return new MeView(
                caller.subject(),
                caller.roles().stream().sorted().toList(),
                caller.agency(),
                caller.region(),
                caller.lawyer(),
                caller == Caller.NOBODY ? null : caller.points(),
                client,
                operations);
    }
}
