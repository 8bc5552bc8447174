package kz.zantartip.consultations.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a citizen agrees, and to which text.
@Schema(
        name = "GivenConsent",
        description =
                "That the citizen agrees, and to which version of `/consents/booking/{version}`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@ValidConsent
public record GivenConsent(
        @NotNull @Schema(required = true, implementation = Integer.class, examples = "1")
                ConsentVersion version,
        @NotNull @Schema(required = true, description = "Always `true`.", examples = "true")
                Boolean given) {}
