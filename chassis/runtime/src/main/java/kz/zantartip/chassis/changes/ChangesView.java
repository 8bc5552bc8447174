package kz.zantartip.chassis.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A stretch of the feed.
///
/// @param unavailable the gateway's alone: services that did not answer; their part comes later, nothing of it is skipped
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Changes", description = "A stretch of the feed, oldest first.")
public record ChangesView(
        @Schema(required = true, maxItems = 500) List<ChangeView> items,
        @Schema(
                        required = true,
                        description =
                                "Where to go on: `after` of the next request, now or any time later.",
                        examples = "MSxtZWFzdXJlcz0wMDAwMDAwMDAwMDAwMDAwMDA0Mg",
                        maxLength = 500)
                String nextCursor,
        @Schema(required = true, description = "Whether there is more at once.") boolean more,
        @Schema(
                        description =
                                "Services that do not answer now. Their part comes later: the cursor keeps its place in it.",
                        examples = "[\"consultations\"]",
                        maxItems = 4)
                List<String> unavailable) {}
