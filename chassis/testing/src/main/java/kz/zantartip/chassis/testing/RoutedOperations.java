package kz.zantartip.chassis.testing;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/// What the running service answers, asked of its own routing table: `GET /api/v1/measures/{number}`.
final class RoutedOperations implements RuntimeResourceVisitor {

    /// A parameter with its pattern: `{id:[0-9]+}`.
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+):[^/]*}");

    private final Set<String> found = new TreeSet<>();

    static Set<String> all() {
        RoutedOperations operations = new RoutedOperations();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), operations);
        return operations.found;
    }

    @Override
    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
        String plain = PARAMETER.matcher(path.replaceAll("/{2,}", "/")).replaceAll("{$1}");
        found.add(method + " " + (plain.length() > 1 ? plain.replaceAll("/$", "") : plain));
    }
}
