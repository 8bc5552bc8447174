package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What can be done with a report. The names are those of the answer.
@Schema(name = "ProgressReportAction")
public enum ReportAction {
    change,
    delete,
    submit,
    accept,
    @JsonProperty("return")
    giveBack
}
