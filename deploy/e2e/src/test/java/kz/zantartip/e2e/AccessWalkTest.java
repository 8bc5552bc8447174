package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Walks every operation that the document has as nobody and as every role, and compares with what the document says of
/// roles. Nobody has to name an operation for it to be walked.
@ExtendWith(OnRunningSystem.class)
class AccessWalkTest {

    private static final String NOBODY = "nobody";

    /// A call as one caller would make it, or get it wrong: who may not call is told that first, whatever else is wrong.
    private record Form(String name, String query, UnaryOperator<HttpRequest.Builder> said) {}

    private static final List<Form> FORMS =
            List.of(
                    new Form("bare", "", call -> call),
                    new Form(
                            "broken body",
                            "",
                            call ->
                                    call.header("Content-Type", "application/json")
                                            .header("If-Match", "\"0\"")),
                    new Form(
                            "unknown media type",
                            "",
                            call -> call.header("Content-Type", "image/png")),
                    new Form(
                            "bad headers",
                            "",
                            call ->
                                    call.header("If-Match", "five")
                                            .header("Idempotency-Key", "a b")
                                            .header("Accept", "image/png")),
                    new Form("bad query", "?colour=red&f=five", call -> call));

    private final RunningSystem system;
    private final Callers callers;
    private final PathValues paths;

    AccessWalkTest(RunningSystem system) {
        this.system = system;
        this.callers = new Callers(system);
        this.paths = new PathValues(system, Map.of());
    }

    @Test
    void theDocumentNamesNoRoleThatThereIsNot() {
        assertThat(system.publicPort().document().operations())
                .flatExtracting(ApiOperation::roles)
                .isSubsetOf(Callers.roles());
    }

    @Test
    void everyOperationRefusesWhomItDoesNotName() {
        List<InParallel.Step> steps = new ArrayList<>();
        for (ApiOperation operation : system.publicPort().document().operations()) {
            for (String caller : refusedBy(operation)) {
                for (Form form : FORMS) {
                    steps.add(() -> refusal(operation, caller, form, paths.existing(operation)));
                }
                if (operation.variables() > 0) {
                    Form bare = FORMS.getFirst();
                    steps.add(() -> refusal(operation, caller, bare, paths.unknown(operation)));
                }
            }
        }

        assertThat(InParallel.faults(steps)).isEmpty();
    }

    /// With nothing said besides and of a thing that is not there, so that no right of an owner stands in between.
    @Test
    void everyOperationIsOpenToWhomItNames() {
        List<InParallel.Step> steps = new ArrayList<>();
        for (ApiOperation operation : system.publicPort().document().operations()) {
            for (String caller : namedBy(operation)) {
                steps.add(() -> admission(operation, caller));
            }
        }

        assertThat(InParallel.faults(steps)).isEmpty();
    }

    private static List<String> namedBy(ApiOperation operation) {
        return operation.isOpen() ? everybody().toList() : operation.roles();
    }

    private static List<String> refusedBy(ApiOperation operation) {
        return operation.isOpen()
                ? List.of()
                : everybody().filter(role -> !operation.roles().contains(role)).toList();
    }

    private static Stream<String> everybody() {
        return Stream.concat(Stream.of(NOBODY), Callers.roles().stream());
    }

    private String refusal(ApiOperation operation, String caller, Form form, String path) {
        int expected = caller.equals(NOBODY) ? 401 : 403;
        int status = call(operation, caller, form, path).statusCode();
        return status == expected
                ? null
                : "%s as %s, %s, at %s: %d, not %d"
                        .formatted(operation, caller, form.name(), path, status, expected);
    }

    private String admission(ApiOperation operation, String caller) {
        int status =
                call(operation, caller, FORMS.getFirst(), paths.unknown(operation)).statusCode();
        return status != 401 && status != 403
                ? null
                : "%s as %s: %d".formatted(operation, caller, status);
    }

    private HttpResponse<String> call(
            ApiOperation operation, String caller, Form form, String path) {
        boolean withBody = operation.takesBody() && !form.name().equals("bare");
        HttpRequest.Builder call =
                system.publicPort()
                        .request(path + form.query())
                        .method(
                                operation.method(),
                                withBody
                                        ? HttpRequest.BodyPublishers.ofString("{\"title\": ")
                                        : HttpRequest.BodyPublishers.noBody());
        if (!caller.equals(NOBODY)) {
            call.header("Authorization", "Bearer " + callers.inRole(caller));
        }
        return system.publicPort().answered(form.said().apply(call).build());
    }
}
