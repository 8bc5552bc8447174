package kz.zantartip.indicators;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.Tokens;

/// Figures as callers record them.
public final class Recordings {

    public static final String COORDINATOR = Tokens.of(Role.COORDINATOR).agency("MIA").token();

    /// An indicator of which lower is better.
    public static final String EGDI = "/api/v1/indicators/egdi-rank";

    public static final String MURDER = "/api/v1/statistics/murder";

    private Recordings() {}

    /// @param more further members, each with a comma in front
    public static String figure(String period, String value, String more) {
        return """
        {"period": "%s", "value": %s, "status": "FINAL", "source": {"title": {"en": "A test"}}%s}\
        """
                .formatted(period, value, more);
    }

    public static String figure(String period, String value) {
        return figure(period, value, "");
    }

    /// A reason to send along with a figure.
    public static String because(String code) {
        return ", \"reason\": {\"code\": \"%s\", \"text\": {\"ru\": \"Уточнено.\"}}"
                .formatted(code);
    }

    public static Response record(String token, String series, String figure) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(figure)
                .post(series + "/observations");
    }

    public static Response record(String series, String figure) {
        return record(COORDINATOR, series, figure);
    }

    public static Response nameReporter(String indicator, String agency) {
        return given().auth()
                .oauth2(COORDINATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", given().get(indicator).getHeader("ETag"))
                .body(
                        "{\"reporter\": %s}"
                                .formatted(agency == null ? "null" : "\"" + agency + "\""))
                .patch(indicator);
    }
}
