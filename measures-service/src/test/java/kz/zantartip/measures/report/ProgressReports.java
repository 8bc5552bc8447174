package kz.zantartip.measures.report;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.Tokens;

/// Reports for tests, made over HTTP as an agency and the coordinator would.
public final class ProgressReports {

    public static final String NEXT_OF_18 = "18-2027-02-15";

    /// It must leave in no event before the report is accepted.
    public static final String SECRET = "Он бір заң бұрышы ашылды";

    private ProgressReports() {}

    public static RequestSpecification nobody() {
        return given();
    }

    public static RequestSpecification agency(String code) {
        return given().auth().oauth2(Tokens.of(Role.AGENCY).agency(code).token());
    }

    public static RequestSpecification akimat(String region) {
        return given().auth().oauth2(Tokens.of(Role.AGENCY).agency("LEB").region(region).token());
    }

    public static RequestSpecification coordinator() {
        return given().auth().oauth2(Tokens.of(Role.COORDINATOR).agency("MIA").token());
    }

    public static RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.of(Role.AUDITOR).token());
    }

    public static String body(String deadline, int percent) {
        return """
        {"deadline": "%s", "summary": {"kk": "%s"}, "completionPercent": %d,
         "figures": [{"name": {"ru": "Правовые уголки"}, "value": 11.50, "unit": "law rooms"}],
         "evidence": [{"title": {"kk": "Сурет"}, "url": "https://adilet.gov.kz/суреттер/құқық"}]}
        """
                .formatted(deadline, SECRET, percent);
    }

    public static Response draft(RequestSpecification who, String deadline) {
        return draft(who, deadline, body(deadline, 60));
    }

    public static Response draft(RequestSpecification who, String deadline, String body) {
        return who.contentType("application/json")
                .body(body)
                .post("/api/v1/measures/" + deadline.split("-")[0] + "/progress-reports");
    }

    public static String aDraft(RequestSpecification who, String deadline) {
        return draft(who, deadline).then().statusCode(201).extract().path("id");
    }

    public static String aSubmitted(String agency, String deadline) {
        String id = aDraft(agency(agency), deadline);
        submit(agency(agency), id, 0).then().statusCode(200);
        return id;
    }

    public static String aSubmittedOfRegion(String region, String deadline) {
        String id = aDraft(akimat(region), deadline);
        submit(akimat(region), id, 0).then().statusCode(200);
        return id;
    }

    public static String anAccepted(String agency, String deadline) {
        String id = aSubmitted(agency, deadline);
        accept(coordinator(), id, 1).then().statusCode(200);
        return id;
    }

    public static String aReturned(String agency, String deadline) {
        String id = aSubmitted(agency, deadline);
        giveBack(coordinator(), id, 1).then().statusCode(200);
        return id;
    }

    public static Response submit(RequestSpecification who, String id, int version) {
        return act(who, id, "submission", version);
    }

    public static Response accept(RequestSpecification who, String id, int version) {
        return act(who, id, "acceptance", version);
    }

    public static Response giveBack(RequestSpecification who, String id, int version) {
        return act(
                who.contentType("application/json")
                        .body("{\"reason\": {\"ru\": \"Назовите районы.\"}}"),
                id,
                "return",
                version);
    }

    public static Response act(RequestSpecification who, String id, String act, int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .post("/api/v1/progress-reports/" + id + "/" + act);
    }

    public static Response change(RequestSpecification who, String id, int version, String patch) {
        return who.header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch("/api/v1/progress-reports/" + id);
    }

    public static Response delete(RequestSpecification who, String id, int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .delete("/api/v1/progress-reports/" + id);
    }

    public static Response get(RequestSpecification who, String id) {
        return who.get("/api/v1/progress-reports/" + id);
    }

    /// What so many callers are answered who begin together.
    public static List<Response> atOnce(int callers, IntFunction<Response> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            CountDownLatch ready = new CountDownLatch(callers);
            List<Future<Response>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<Response> together =
                        () -> {
                            ready.countDown();
                            ready.await();
                            return call.apply(caller);
                        };
                answers.add(threads.submit(together));
            }
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
