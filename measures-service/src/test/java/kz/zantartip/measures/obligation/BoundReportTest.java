package kz.zantartip.measures.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.zantartip.measures.report.KnownReport;
import kz.zantartip.measures.report.ReportState;
import org.junit.jupiter.api.Test;

class BoundReportTest {

    private static final Instant AT = Instant.parse("2026-11-20T07:00:00Z");
    private static final String CHECKSUM = "9f".repeat(32);

    /// It is read after the report was found under review, and may have been accepted in between.
    @Test
    void onlyAnAcceptedReportHasAChecksum() {
        assertThat(bound(ReportState.SUBMITTED).checksum()).isNull();
        assertThat(bound(ReportState.ACCEPTED).checksum()).isEqualTo(CHECKSUM);
    }

    private static BoundReport bound(ReportState state) {
        return BoundReport.of(
                21,
                new KnownReport(
                        UUID.fromString("0199a3c0-5b1e-7c3a-9d52-6f1f0c7be001"),
                        "21-2026-12-31",
                        "MOJ",
                        "MOJ",
                        null,
                        state,
                        1,
                        100,
                        AT,
                        AT,
                        null),
                CHECKSUM);
    }
}
