package kz.zantartip.measures.obligation;

import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.nobody;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/// The reporting calendar for tests, over HTTP as agencies and the coordinator use it.
public final class Obligations {

    /// Due on 15 January 2027: still ahead at the clock's noon.
    public static final String NEXT_OF_MOJ = "MOJ-2026-S2";

    /// Due on 15 July 2026, before the system went live.
    public static final String PAST_OF_MOJ = "MOJ-2026-S1";

    public static final String PATH = "/api/v1/reporting-calendar/";

    private Obligations() {}

    public static Response submit(RequestSpecification who, String id, int version) {
        return act(who, id, "submission", version);
    }

    public static Response onPaper(String id, int version, String body) {
        return act(
                coordinator().contentType("application/json").body(body),
                id,
                "submission",
                version);
    }

    public static Response accept(String id, int version) {
        return act(coordinator(), id, "acceptance", version);
    }

    public static Response giveBack(String id, int version) {
        return act(
                coordinator()
                        .contentType("application/json")
                        .body("{\"reason\": {\"kk\": \"Аудандарын көрсетіңіз.\"}}"),
                id,
                "return",
                version);
    }

    public static Response act(RequestSpecification who, String id, String act, int version) {
        return who.header("If-Match", "\"" + version + "\"").post(PATH + id + "/" + act);
    }

    public static ValidatableResponse get(RequestSpecification who, String id) {
        return who.get(PATH + id).then().statusCode(200);
    }

    public static ValidatableResponse get(String id) {
        return get(nobody(), id);
    }

    public static void submitted(String agency, String id) {
        submit(agency(agency), id, 0).then().statusCode(200);
    }

    public static String letter(String actedAt) {
        return """
        {"actedAt": "%s", "letter": {"number": "7-2/1845-Қ", "date": "2026-07-10"}}
        """
                .formatted(actedAt);
    }
}
