package kz.zantartip.measures.obligation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What can be done with an obligation. The names are those of the answer.
@Schema(name = "ReportingObligationAction")
public enum ObligationAction {
    submit,
    accept,
    @JsonProperty("return")
    giveBack
}
