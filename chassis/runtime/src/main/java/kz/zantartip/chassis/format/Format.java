package kz.zantartip.chassis.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms that an answer can have, by the names that `?f=` takes. Which of them a resource offers stands in the
/// contract; what it does not offer is 406.
public enum Format {
    JSON("json", "application/json"),
    CSV("csv", "text/csv"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    NDJSON("ndjson", "application/x-ndjson"),
    ICS("ics", "text/calendar"),
    GEOJSON("geojson", "application/geo+json"),
    JSONSTAT("jsonstat", "application/vnd.json-stat+json"),
    SDMX_CSV("sdmx-csv", "application/vnd.sdmx.data+csv"),
    SVG("svg", "image/svg+xml"),
    PNG("png", "image/png"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String parameter;
    private final String mediaType;

    Format(String parameter, String mediaType) {
        this.parameter = parameter;
        this.mediaType = mediaType;
    }

    public String parameter() {
        return parameter;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The ending of a downloaded file.
    public String ending() {
        return this == SDMX_CSV ? "csv" : this == JSONSTAT ? "json" : parameter;
    }

    static Optional<Format> ofParameter(String word) {
        return Arrays.stream(values()).filter(format -> format.parameter.equals(word)).findFirst();
    }

    /// The format of a media type, parameters such as `charset` left aside.
    public static Optional<Format> ofMediaType(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(bare)).findFirst();
    }
}
