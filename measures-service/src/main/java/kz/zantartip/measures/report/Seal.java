package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.text.LocalizedText;
import org.erdtman.jcs.JsonCanonicalizer;

/// What an accepted report is sealed over. Whoever has the report can compute its checksum again: take these fields of the
/// answer as they stand, make canonical JSON of them (RFC 8785), and take the SHA-256 of that.
///
/// All fields of the answer enter but `state`, `checksum` and `actions`. What only some reports have is absent from the others,
/// so that a checksum from before such a field came stays right.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Seal(
        UUID id,
        int measure,
        String deadline,
        String agency,
        String region,
        int round,
        LocalizedText summary,
        int completionPercent,
        List<Figure> figures,
        List<EvidenceLink> evidence,
        List<Attachment> attachments,
        List<UUID> consolidates,
        List<Consolidated> consolidated,
        Instant submittedAt,
        Instant actedAt,
        Letter letter,
        Boolean backfilled,
        Instant reviewedAt) {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Seal of(ProgressReport report) {
        return new Seal(
                report.id(),
                report.measure(),
                report.deadline(),
                report.agency(),
                report.region(),
                report.round(),
                report.text().summary(),
                report.text().completionPercent(),
                report.text().figures(),
                report.text().evidence(),
                orAbsent(report.text().attachments()),
                orAbsent(report.text().consolidates()),
                orAbsent(report.text().consolidated()),
                report.submittedAt(),
                report.actedAt(),
                report.letter(),
                report.letter() == null ? null : true,
                report.reviewedAt());
    }

    /// The same of a single round, whatever became of it: without the review.
    static Seal of(ReportRound round) {
        return new Seal(
                round.report(),
                round.measure(),
                round.deadline(),
                round.agency(),
                round.region(),
                round.round(),
                round.text().summary(),
                round.text().completionPercent(),
                round.text().figures(),
                round.text().evidence(),
                orAbsent(round.text().attachments()),
                orAbsent(round.text().consolidates()),
                orAbsent(round.text().consolidated()),
                round.submittedAt(),
                round.actedAt(),
                round.letter(),
                round.letter() == null ? null : true,
                null);
    }

    /// What only some reports have.
    static <T> List<T> orAbsent(List<T> several) {
        return several.isEmpty() ? null : several;
    }

    /// In lower-case hexadecimal digits.
    String checksum() {
        try {
            byte[] canonical = new JsonCanonicalizer(JSON.writeValueAsBytes(this)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
