package kz.zantartip.chassis.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zantartip.chassis.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// Which roles may call an operation and whether it needs a key, read from the code that enforces it: `@RolesAllowed` on the method, else on its class.
final class OperationRoles {

    private final Map<String, List<String>> byOperation = new HashMap<>();
    private final Set<String> needingKey = new HashSet<>();

    OperationRoles(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD
                    && operation.value("operationId") != null) {
                String id = operation.value("operationId").asString();
                MethodInfo method = operation.target().asMethod();
                byOperation.put(id, roles(method));
                if (isKeyRequired(method)) {
                    needingKey.add(id);
                }
            }
        }
    }

    private static List<String> roles(MethodInfo method) {
        if (method.hasAnnotation(PermitAll.class)) {
            return List.of();
        }
        AnnotationInstance roles = method.annotation(RolesAllowed.class);
        if (roles == null) {
            roles = method.declaringClass().declaredAnnotation(RolesAllowed.class);
        }
        if (roles == null && !method.declaringClass().hasDeclaredAnnotation(PermitAll.class)) {
            throw new IllegalStateException(
                    "Nobody says who may call %s.%s: @RolesAllowed or @PermitAll"
                            .formatted(method.declaringClass().simpleName(), method.name()));
        }
        return roles == null
                ? List.of()
                : Arrays.stream(roles.value().asStringArray()).sorted().toList();
    }

    private static boolean isKeyRequired(MethodInfo method) {
        AnnotationInstance idempotent = method.annotation(Idempotent.class);
        return idempotent != null
                && idempotent.value("keyRequired") != null
                && idempotent.value("keyRequired").asBoolean();
    }

    /// Whether a request without an `Idempotency-Key` is refused.
    boolean needsKey(String operationId) {
        return needingKey.contains(operationId);
    }

    /// Sorted; empty for an operation that is open to all.
    ///
    /// @throws IllegalStateException for an operation without an id of its own
    List<String> of(String operationId) {
        List<String> roles = byOperation.get(operationId);
        if (roles == null) {
            throw new IllegalStateException(
                    operationId + " is no operation's own id: @Operation(operationId = …)");
        }
        return roles;
    }
}
