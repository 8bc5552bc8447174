package kz.zantartip.measures.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an import does with good rows beside bad ones. The names are those of the query.
@Schema(name = "ImportMode")
public enum ImportMode {
    /// Nothing is written: what would happen is told.
    validate,
    /// The good rows are kept.
    partial,
    /// All rows are kept, or none.
    atomic
}
