package kz.zantartip.chassis.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.zantartip.chassis.problem.NotFound;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// A number in a path has one spelling: `+18`, `018` and the digits of other scripts name nothing, though Java reads them as 18.
@ApplicationScoped
class PathNumbers {

    private static final Pattern SPELLING = Pattern.compile("0|-?[1-9][0-9]{0,18}");

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RestPath.class) && isNumber(parameter.getType())) {
                List<String> given = request.getUriInfo().getPathParameters().get(name(parameter));
                if (given != null && !given.stream().allMatch(SPELLING.asMatchPredicate())) {
                    throw new NotFound();
                }
            }
        }
    }

    private static boolean isNumber(Class<?> type) {
        return Arrays.asList(int.class, long.class, Integer.class, Long.class).contains(type);
    }

    private static String name(Parameter parameter) {
        String given = parameter.getAnnotation(RestPath.class).value();
        return given.isEmpty() ? parameter.getName() : given;
    }
}
