package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// How an import is wanted.
public class ImportQuery {

    @RestQuery
    @Parameter(
            description =
                    "`validate`: nothing is written; `partial`, the default: the good rows are kept; `atomic`: all rows or none.",
            example = "partial")
    ImportMode mode;

    /// Also for the digest of the request.
    @JsonValue
    ImportMode mode() {
        return mode == null ? ImportMode.partial : mode;
    }
}
