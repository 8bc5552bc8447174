package kz.zantartip.events;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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

/// How the tests call the service, and as whom.
public final class Calls {

    public static final String EVENTS = "/api/v1/events";

    private Calls() {}

    public static Tokens coordinator() {
        return Tokens.of(Role.COORDINATOR).subject("aigerim");
    }

    public static Tokens editorOf(String region) {
        return Tokens.of(Role.REGION_EDITOR).region(region).subject("editor-" + region);
    }

    public static Tokens agency(String code) {
        return Tokens.of(Role.AGENCY).agency(code).subject("user-" + code);
    }

    public static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType("application/json");
    }

    /// An event of the youth department of Almaty, with more fields where given: `"externalId": "A-1"`.
    public static String event(String more) {
        String needed =
                """
                "organiser": "almaty-youth-policy", "title": {"ru": "Закон и молодёжь"}, "format": "ROUND_TABLE", "region": "75",
                "startsAt": "2025-10-09T05:00:00Z"\
                """;
        return "{" + needed + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    /// Enters it as coordinator.
    public static Response plan(String event) {
        return as(coordinator()).body(event).post(EVENTS);
    }

    /// The path of an event of this kind that has just been entered.
    public static String planned(String event) {
        return plan(event).then().statusCode(201).extract().header("Location");
    }

    public static String published(String event) {
        String path = planned(event);
        act(path, "publication", "").then().statusCode(200);
        return path;
    }

    public static String held(String event, String attendance) {
        String path = published(event);
        act(path, "outcome", "{\"attendance\": " + attendance + "}").then().statusCode(200);
        return path;
    }

    /// Does it as coordinator to the current version.
    public static Response act(String path, String act, String body) {
        return act(coordinator(), path, tag(path), act, body);
    }

    public static Response act(Tokens who, String path, String tag, String act, String body) {
        RequestSpecification request = as(who).header("If-Match", tag);
        return (body.isEmpty() ? request : request.body(body)).post(path + "/" + act);
    }

    public static Response patch(Tokens who, String path, String tag, String patch) {
        return as(who).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(patch)
                .patch(path);
    }

    public static String tag(String path) {
        return given().get(path).then().statusCode(200).extract().header("ETag");
    }

    /// All at the same moment, as far as threads allow.
    public static List<Response> atOnce(int callers, IntFunction<Response> call) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Response>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<Response> one =
                        () -> {
                            go.await();
                            return call.apply(caller);
                        };
                answers.add(threads.submit(one));
            }
            go.countDown();
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
