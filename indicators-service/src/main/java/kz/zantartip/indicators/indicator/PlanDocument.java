package kz.zantartip.indicators.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The two documents that set targets, the Concept first.
@Schema(name = "TargetDocument", description = "The document that sets a target.")
public enum PlanDocument {
    CONCEPT,
    ACTION_PLAN
}
