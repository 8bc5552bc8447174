package kz.zantartip.events;

import static io.restassured.RestAssured.given;
import static kz.zantartip.events.Calls.act;
import static kz.zantartip.events.Calls.agency;
import static kz.zantartip.events.Calls.as;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.patch;
import static kz.zantartip.events.Calls.planned;
import static kz.zantartip.events.Calls.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

/// What others hear is what they would read, told once, in order, and nothing of what was refused.
@HouseTest
class TellChangesTest {

    @Test
    void everyStepIsToldAsGetAnswersWithoutAToken() {
        List<Map<String, Object>> read = new ArrayList<>();
        String path = planned(event("\"measures\": [23]"));
        read.add(get(path));
        patch(coordinator(), path, tag(path), "{\"district\": \"Алатау\"}");
        read.add(get(path));
        patch(coordinator(), path, tag(path), "{\"district\": \"Алатау\"}");
        patch(agency("MOJ"), path, tag(path), "{\"district\": \"Бостандық\"}");
        act(path, "publication", "");
        read.add(get(path));
        act(path, "outcome", "{}");
        act(path, "outcome", "{\"attendance\": {\"method\": \"COUNTED\", \"total\": 74}}");
        read.add(get(path));
        act(path, "annulment", "{\"reason\": {\"ru\": \"Ошибка\"}}");
        read.add(get(path));

        List<Map<String, Object>> told = told(5);

        assertThat(told)
                .extracting(change -> change.get("type"))
                .containsExactly(
                        "kz.zantartip.event.planned.v1",
                        "kz.zantartip.event.changed.v1",
                        "kz.zantartip.event.published.v1",
                        "kz.zantartip.event.held.v1",
                        "kz.zantartip.event.annulled.v1");
        assertThat(told).extracting(change -> change.get("subject")).containsOnly(path);
        assertThat(told)
                .extracting(change -> change.get("revision"))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat((Object) told.stream().map(change -> change.get("data")).toList())
                .isEqualTo(read);
    }

    @Test
    void whatEventsBelongToIsToldToo() {
        as(coordinator())
                .body("{\"code\": \"club\", \"name\": {\"ru\": \"Клуб\"}}")
                .post("/api/v1/organisers");
        as(coordinator())
                .body("{\"code\": \"club\", \"name\": {\"ru\": \"Клуб\"}}")
                .post("/api/v1/programmes");
        as(coordinator())
                .body("{\"organiser\": \"club\", \"claims\": [{\"what\": {\"ru\": \"Встречи\"}}]}")
                .post("/api/v1/activity-reports");
        as(coordinator())
                .body("{\"code\": \"HACKATHON\", \"name\": {\"ru\": \"хакатон\"}}")
                .post("/api/v1/code-lists/event-formats/entries");

        List<Map<String, Object>> told = told(4);

        assertThat(told)
                .extracting(change -> change.get("type"))
                .containsExactly(
                        "kz.zantartip.organiser.created.v1",
                        "kz.zantartip.programme.created.v1",
                        "kz.zantartip.activity-report.created.v1",
                        "kz.zantartip.code-list-entry.created.v1");
        assertThat(told)
                .allSatisfy(change ->
                        assertThat(change.get("data"))
                                .isEqualTo(get((String) change.get("subject"))));
    }

    private static Map<String, Object> get(String path) {
        return given().get(path).jsonPath().getMap("$");
    }

    /// Waits until the relay has given so many changes their place.
    private static List<Map<String, Object>> told(int expected) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/api/v1/changes?limit=500").jsonPath().getList("items"),
                        items -> items.size() >= expected);
    }
}
