package kz.zantartip.measures.discipline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What discipline can be broken down by. The names are those of the query parameter.
@Schema(name = "DisciplineGrouping")
public enum DisciplineGrouping {
    agency,
    region,
    direction,
    duty
}
