package kz.zantartip.events.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a reported figure is meant.
@Schema(name = "Bound", description = "Whether a figure is exact or a lower bound.")
public enum Bound {
    EXACT,

    /// "More than 330": never read as 330.
    AT_LEAST
}
