package kz.zantartip.events.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.zantartip.events.codelist.CodeOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who speaks: somebody by name, or so many of one role.
@Schema(name = "EventSpeaker", description = "Who speaks: by name, or so many of one role.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Speaker(
        @NotNull
                @CodeOf("speaker-roles")
                @Schema(
                        required = true,
                        description = "Code list `speaker-roles`.",
                        examples = "LAWYER",
                        maxLength = 60)
                String role,
        @Size(min = 1, max = 200)
                @Schema(
                        description = "Of a person announced to the public; it is shown to all.",
                        maxLength = 200)
                String name,
        @Min(1) @Max(10_000) @Schema(examples = "2", minimum = "1", maximum = "10000")
                Integer count) {}
