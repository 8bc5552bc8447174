package kz.zantartip.chassis.testing.note;

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

/// How the tests of writing write.
final class Writing {

    private Writing() {}

    static RequestSpecification asCoordinator() {
        return given().auth()
                .oauth2(Tokens.of(Role.COORDINATOR).subject("aigerim").token())
                .contentType("application/json");
    }

    static Response take(String text) {
        return asCoordinator().body("{\"text\": \"%s\"}".formatted(text)).post("/api/v1/notes");
    }

    /// All at the same moment, as far as threads allow.
    static List<Response> atOnce(int callers, IntFunction<Response> call) throws Exception {
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
