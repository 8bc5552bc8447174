package kz.zantartip.indicators.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the source limits a value.
@Schema(name = "ValueQualifier", description = "How the source limits a value.")
public enum ValueQualifier {
    APPROXIMATE,
    MORE_THAN,
    LESS_THAN
}
