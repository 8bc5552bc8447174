package kz.zantartip.consultations.lawyer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A licence and its last day. It is not told to the public.
@Schema(name = "Licence", description = "A licence and its last day; shown to staff only.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Licence(
        @NotBlank @Size(max = 100) @Schema(required = true, examples = "0012345", maxLength = 100)
                String number,
        @NotNull @Schema(required = true, description = "Its last day.", examples = "2028-12-31")
                LocalDate validTo) {

    private static final int LAST_YEAR = 2100;

    /// A date that no calendar of ours has is not one.
    public Licence {
        if (validTo != null && (validTo.getYear() < 1990 || validTo.getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException("A licence ends between 1990 and 2100");
        }
    }
}
