package kz.zantartip.chassis.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.FaultsOf;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.text.Lang;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Reads the query of every request before its resource does, and tells all that is wrong with it at once: unknown and
/// repeated parameters, values of the wrong type, those that break a constraint, unknown fields in `sort`, and a [Span]
/// that ends before it begins. The framework alone would tell the first only, and as a 404.
///
/// What a resource takes is what its bean parameters declare with `@RestQuery`, besides `f`, `lang`
/// and `bom`, which all take.
@ApplicationScoped
class ParameterGate {

    private static final String LANGS =
            String.join(", ", Arrays.stream(Lang.values()).map(Lang::code).toList());
    private static final String FORMATS =
            String.join(", ", Arrays.stream(Format.values()).map(Format::parameter).toList());

    private record Declared(Class<?> holder, Field field) {}

    private final Validator validator;
    private final Map<Method, Map<String, Declared>> declared = new ConcurrentHashMap<>();

    ParameterGate(Validator validator) {
        this.validator = validator;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        // PostgreSQL keeps no text with U+0000: nothing can have this name, and asking for it would
        // fail.
        if (request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new NotFound();
        }
        Map<String, Declared> known = declared.computeIfAbsent(method, ParameterGate::declaredBy);
        List<Fault> faults = new ArrayList<>();
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        query.forEach((name, values) -> faults.addAll(check(name, values, known)));
        faults.addAll(sorting(method.getAnnotation(SortFields.class), query));
        faults.addAll(spans(method, query));
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(Fault::where));
            throw new InvalidInput(faults);
        }
    }

    /// A `sort` that is no list of names at all breaks its pattern, which is told already.
    private static List<Fault> sorting(SortFields fields, MultivaluedMap<String, String> query) {
        List<String> given = query.get("sort");
        if (fields == null || given == null || given.size() > 1) {
            return List.of();
        }
        List<String> allowed = List.of(fields.value());
        boolean fits =
                Arrays.stream(given.getFirst().split(","))
                        .map(word -> word.startsWith("-") ? word.substring(1) : word)
                        .filter(word -> word.matches("[a-zA-Z]+"))
                        .allMatch(allowed::contains);
        return fits
                ? List.of()
                : List.of(
                        Fault.inQuery(
                                "sort",
                                "unknown-sort-field",
                                Map.of("allowed", String.join(", ", allowed))));
    }

    private static List<Fault> spans(Method method, MultivaluedMap<String, String> query) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.getAnnotation(Span.class))
                .filter(Objects::nonNull)
                .filter(span -> endsBeforeItBegins(query.get(span.from()), query.get(span.to())))
                .map(span -> Fault.inQuery(span.to(), "before-start", Map.of("start", span.from())))
                .toList();
    }

    /// Not where either end is missing, given twice or no date.
    private static boolean endsBeforeItBegins(List<String> from, List<String> to) {
        if (from == null || to == null || from.size() > 1 || to.size() > 1) {
            return false;
        }
        try {
            LocalDate first = (LocalDate) QueryValues.convert(from.getFirst(), LocalDate.class);
            LocalDate last = (LocalDate) QueryValues.convert(to.getFirst(), LocalDate.class);
            return last.isBefore(first);
        } catch (QueryValues.Unfit toldAlready) {
            return false;
        }
    }

    private List<Fault> check(String name, List<String> values, Map<String, Declared> known) {
        if (values.size() > 1) {
            return List.of(Fault.inQuery(name, "repeated-parameter", Map.of()));
        }
        String value = values.getFirst();
        if (value.indexOf('\0') >= 0) {
            return List.of(Fault.inQuery(printable(name), "no-nul", Map.of()));
        }
        return switch (name) {
            case "f" -> among(name, FORMATS, isFormat(value));
            case "lang" -> among(name, LANGS, Lang.ofCode(value).isPresent());
            case "bom" -> among(name, "true, false", value.equals("true") || value.equals("false"));
            default -> {
                Declared parameter = known.get(name);
                yield parameter == null
                        ? List.of(
                                Fault.inQuery(
                                        printable(name),
                                        "unknown-parameter",
                                        Map.of("allowed", names(known))))
                        : check(name, value, parameter);
            }
        };
    }

    private List<Fault> check(String name, String value, Declared parameter) {
        Object typed;
        try {
            typed = QueryValues.convert(value, parameter.field().getGenericType());
        } catch (QueryValues.Unfit unfit) {
            return List.of(Fault.inQuery(name, unfit.code(), Map.of("allowed", unfit.allowed())));
        }
        return validator
                .validateValue(parameter.holder(), parameter.field().getName(), typed)
                .stream()
                .map(violation -> fault(violation, name))
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation, String name) {
        return FaultsOf.violation(violation, Fault.In.QUERY, name);
    }

    private static String names(Map<String, Declared> known) {
        return Stream.concat(known.keySet().stream(), Stream.of("f", "lang", "bom"))
                .collect(Collectors.joining(", "));
    }

    private static boolean isFormat(String word) {
        return Arrays.stream(Format.values()).anyMatch(format -> format.parameter().equals(word));
    }

    private static List<Fault> among(String name, String allowed, boolean fits) {
        return fits
                ? List.of()
                : List.of(Fault.inQuery(name, "unknown-code", Map.of("allowed", allowed)));
    }

    /// A parameter's name is the caller's own word: only as much of it as a name of ours could have.
    private static String printable(String name) {
        String kept = name.replaceAll("[^A-Za-z0-9_.\\[\\]-]", "?");
        return kept.length() > 50 ? kept.substring(0, 50) : kept;
    }

    private static Map<String, Declared> declaredBy(Method method) {
        Map<String, Declared> known = new LinkedHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> c = parameter.getType(); c != Object.class; c = c.getSuperclass()) {
                    Class<?> holder = c;
                    Arrays.stream(c.getDeclaredFields())
                            .filter(field -> field.isAnnotationPresent(RestQuery.class))
                            .forEach(field -> known.put(name(field), new Declared(holder, field)));
                }
            }
        }
        return known;
    }

    private static String name(Field field) {
        String given = field.getAnnotation(RestQuery.class).value();
        return given.isEmpty() ? field.getName() : given;
    }
}
