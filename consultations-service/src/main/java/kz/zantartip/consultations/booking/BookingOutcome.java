package kz.zantartip.consultations.booking;

import jakarta.validation.constraints.NotNull;
import kz.zantartip.consultations.codelist.CodeList;
import kz.zantartip.consultations.codelist.ListedCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of a consultation.
@Schema(name = "BookingOutcome", description = "What came of a consultation.")
public record BookingOutcome(
        @NotNull
                @ListedCode(CodeList.OUTCOMES)
                @Schema(
                        required = true,
                        description = "A code of `/code-lists/outcomes`.",
                        examples = "ADVISED",
                        maxLength = 50)
                String outcome,
        @Schema(
                        description =
                                "With `true` the booking is closed and its outcome is final; until then it can be corrected.",
                        examples = "true")
                Boolean closed) {

    boolean isFinal() {
        return Boolean.TRUE.equals(closed);
    }
}
