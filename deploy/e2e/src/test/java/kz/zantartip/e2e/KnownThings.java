package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing of each kind that the document has operations on, and who may call them: what a walk needs to get past the
/// door and to the input itself.
final class KnownThings {

    private static final String MEASURE = "18";

    private final RunningSystem system;
    private final Callers callers;
    private final PathValues paths;

    KnownThings(RunningSystem system) {
        this.system = system;
        this.callers = new Callers(system);
        this.paths = new PathValues(system, made(new Things(system, callers)));
    }

    private Map<String, String> made(Things things) {
        Map<String, String> made = new HashMap<>();
        String report = things.progressReport(things.deadline(3), callers.inRole("agency"));
        String organiser = things.organiser(", \"region\": \"75\"");
        String point = things.point();
        String lawyer = things.lawyer();
        String session = things.session(lawyer, point);
        JsonNode booked = RunningSystem.read(things.booking(session).body());
        made.put("/api/v1/measures/{number}", MEASURE);
        made.put("/api/v1/progress-reports/{id}", Things.id(report));
        made.put("/api/v1/organisers/{code}", Things.id(organiser));
        made.put("/api/v1/programmes/{code}", Things.id(things.programme("")));
        made.put("/api/v1/events/{id}", Things.id(things.event(Things.id(organiser))));
        made.put(
                "/api/v1/activity-reports/{id}",
                Things.id(things.activityReport(Things.id(organiser))));
        made.put("/api/v1/points/{id}", Things.id(point));
        made.put("/api/v1/lawyers/{id}", Things.id(lawyer));
        made.put("/api/v1/sessions/{id}", Things.id(session));
        made.put("/api/v1/bookings/{reference}", booked.get("reference").asText());
        return made;
    }

    PathValues paths() {
        return paths;
    }

    /// A token of a role that may call it.
    String caller(ApiOperation operation) {
        return callers.inRole(
                Stream.of("coordinator", "operator")
                        .filter(role -> operation.isOpen() || operation.roles().contains(role))
                        .findFirst()
                        .orElseGet(() -> operation.roles().getFirst()));
    }

    /// The headers without which an operation looks at nothing else: who calls, and the current tag of its thing.
    Map<String, String> neededHeaders(ApiOperation operation) {
        Map<String, String> needed = new HashMap<>();
        needed.put("Authorization", "Bearer " + caller(operation));
        if (operation.hasParameter("header", "If-Match")) {
            needed.put("If-Match", tag(operation).orElse("\"0\""));
        }
        return needed;
    }

    private Optional<String> tag(ApiOperation operation) {
        String path = paths.existing(operation);
        int acts =
                operation.path().substring(operation.path().lastIndexOf('}')).split("/").length - 1;
        for (int i = 0; i < acts; i++) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        String token = caller(operation);
        return system.get(path, "Authorization", "Bearer " + token).headers().firstValue("ETag");
    }

    /// Whether there is what the operation would be called on.
    boolean isThere(ApiOperation operation) {
        return operation.variables() == 0
                || !paths.existing(operation).equals(paths.unknown(operation));
    }

    /// What a body of this operation is made of. A merge patch may have any of the fields that a new thing may.
    JsonNode bodySchema(ApiOperation operation) {
        JsonNode own = operation.bodySchema();
        if (own.has("properties")) {
            return own;
        }
        String list =
                operation.id().equals("changeProgressReport")
                        ? "/api/v1/measures/1/progress-reports"
                        : operation.path().substring(0, operation.path().lastIndexOf('/'));
        return system.publicPort()
                .document()
                .find("POST", list)
                .map(ApiOperation::bodySchema)
                .orElse(own);
    }
}
