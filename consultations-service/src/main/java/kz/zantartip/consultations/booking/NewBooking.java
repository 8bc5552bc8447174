package kz.zantartip.consultations.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kz.zantartip.chassis.privacy.Iin;
import kz.zantartip.consultations.codelist.CodeList;
import kz.zantartip.consultations.codelist.ListedCode;
import kz.zantartip.consultations.consent.GivenConsent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A booking that a citizen wants. It never writes itself into a log.
@Schema(
        name = "NewBooking",
        description =
                "A booking that a citizen wants. Name, IIN and description are free to give; all of it is kept encrypted.")
public record NewBooking(
        @NotNull @Schema(required = true, description = "Id of a free slot.") UUID slot,
        @Schema(description = "The hold that keeps the slot for this citizen.") UUID hold,
        @NotNull
                @ListedCode(CodeList.TOPICS)
                @Schema(
                        required = true,
                        description = "A code of `/code-lists/consultation-topics`.",
                        examples = "LABOUR",
                        maxLength = 50)
                String topic,
        @NotNull
                @Pattern(regexp = "kk|ru|en")
                @Schema(
                        required = true,
                        description = "Language of advice.",
                        examples = "kk",
                        maxLength = 2)
                String language,
        @NotNull @Valid @Schema(required = true) Contact contact,
        @Size(min = 1, max = 200) @Schema(examples = "Айгүл", maxLength = 200) String name,
        @Iin
                @Schema(
                        description = "IIN; its check digit is verified.",
                        examples = "850101100012",
                        maxLength = 12)
                String iin,
        @Size(min = 1, max = 2000)
                @Schema(description = "What it is about, in own words.", maxLength = 2000)
                String description,
        @NotNull @Valid @Schema(required = true) GivenConsent consent) {

    /// How the citizen is reached.
    @Schema(name = "Contact", description = "How the citizen is reached.")
    public record Contact(
            @NotNull
                    @Size(max = 40)
                    @Phone
                    @Schema(
                            required = true,
                            description = "A number of Kazakhstan, however written; kept as E.164.",
                            examples = "+77011234567",
                            maxLength = 40)
                    String phone) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    @Override
    public String toString() {
        return "NewBooking[slot=" + slot + "]";
    }
}
