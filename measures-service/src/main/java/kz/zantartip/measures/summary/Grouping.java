package kz.zantartip.measures.summary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the summary can be broken down by. The names are those of the query parameter.
@Schema(name = "MeasureGrouping")
public enum Grouping {
    direction,
    agency,
    status
}
