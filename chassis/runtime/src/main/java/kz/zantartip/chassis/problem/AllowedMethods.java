package kz.zantartip.chassis.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Knows which methods a path has, for the `Allow` header that a 405 must carry (RFC 9110, 15.5.6). The framework refuses
/// without it.
@ApplicationScoped
class AllowedMethods {

    private record Operation(Pattern path, String method) {}

    private final List<Operation> operations = new ArrayList<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(this::add);
    }

    private void add(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            Path path = method.getAnnotation(Path.class);
            Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(type -> type.getAnnotation(HttpMethod.class).value())
                    .forEach(verb -> operations.add(new Operation(pattern(base, path), verb)));
        }
    }

    private static Pattern pattern(String base, Path path) {
        String template = base + (path == null ? "" : path.value());
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /// As the header's value: sorted, with `HEAD` where there is `GET`, and `OPTIONS`.
    String of(String path) {
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
