package kz.zantartip.chassis.format;

/// The media types of [Format] as constants, for `@Produces`.
public final class MediaTypes {

    public static final String CSV = "text/csv";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON = "application/x-ndjson";
    public static final String ICS = "text/calendar";
    public static final String GEOJSON = "application/geo+json";
    public static final String PROBLEM = "application/problem+json";
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private MediaTypes() {}
}
