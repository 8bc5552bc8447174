package kz.zantartip.chassis.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Knows which methods a path has and for which roles, where the framework refuses before it looks: with 405 it does not name
/// the methods, and by a media type it refuses whoever asks.
@ApplicationScoped
class ResourceMethods {

    private static final String VARIABLE = "[^/]+";

    private record Operation(Pattern path, String method, Set<String> roles) {

        /// The fewer of its segments may be anything, the more it is meant.
        int variables() {
            return path.pattern().split(Pattern.quote(VARIABLE), -1).length;
        }
    }

    private final List<Operation> operations = new ArrayList<>();

    ResourceMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(this::add);
        operations.sort(Comparator.comparingInt(Operation::variables));
    }

    private void add(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            Pattern path = pattern(base, method.getAnnotation(Path.class));
            Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(type -> type.getAnnotation(HttpMethod.class).value())
                    .forEach(verb -> operations.add(new Operation(path, verb, roles(method))));
        }
    }

    private static Pattern pattern(String base, Path path) {
        String template = base + (path == null ? "" : path.value());
        return Pattern.compile(template.replaceAll("\\{[^}]+}", VARIABLE));
    }

    private static Set<String> roles(Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null && !method.isAnnotationPresent(PermitAll.class)) {
            roles = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        return roles == null ? Set.of() : Set.of(roles.value());
    }

    /// The roles of one of which a caller has to be; empty where everybody may call, or nobody can.
    Set<String> roles(String verb, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(verb))
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::roles)
                .findFirst()
                .orElse(Set.of());
    }

    /// As the `Allow` header's value: sorted, with `HEAD` where there is `GET`, and `OPTIONS` (RFC 9110, 15.5.6).
    String allowed(String path) {
        TreeSet<String> allowed = new TreeSet<>(List.of("OPTIONS"));
        operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::method)
                .forEach(allowed::add);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return String.join(", ", allowed);
    }
}
