package kz.zantartip.indicators.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a value was taken from.
@Schema(name = "FigureSource", description = "Where a value was taken from.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureSource(
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText title,
        @Size(max = 2000)
                @Pattern(regexp = "https?://[^\\s]+")
                @Schema(examples = "https://stat.gov.kz/", maxLength = 2000)
                String url) {}
