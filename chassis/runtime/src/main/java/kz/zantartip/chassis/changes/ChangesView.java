package kz.zantartip.chassis.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A stretch of the feed.
@Schema(name = "Changes", description = "A stretch of the feed, oldest first.")
public record ChangesView(
        @Schema(required = true, maxItems = 500) List<ChangeView> items,
        @Schema(
                        required = true,
                        description =
                                "Where to go on: `after` of the next request, now or any time later.",
                        maxLength = 100)
                String nextCursor,
        @Schema(required = true, description = "Whether there is more at once.") boolean more) {}
