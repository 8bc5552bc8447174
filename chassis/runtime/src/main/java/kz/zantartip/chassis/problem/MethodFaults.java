package kz.zantartip.chassis.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Says where in a request a constraint on a resource method's parameters was broken. Parameters of queries have been
/// checked before (`ParameterGate`), so what is left is the path and the body.
public final class MethodFaults {

    private MethodFaults() {}

    /// Where in a body that was read as a record a constraint on one of its components is broken.
    public static Fault inBody(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                steps.add(String.valueOf(node.getIndex()));
            } else if (node.getKey() != null) {
                steps.add(String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
            }
        }
        String pointer = steps.isEmpty() ? "#" : "#/" + String.join("/", steps);
        return FaultsOf.violation(violation, Fault.In.BODY, pointer);
    }

    static Fault of(ConstraintViolation<?> violation) {
        List<String> below = new ArrayList<>();
        String parameter = "";
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY
                    || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    below.add(String.valueOf(node.getIndex()));
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    below.add(node.getName());
                }
            }
        }
        return below.isEmpty()
                ? FaultsOf.violation(violation, Fault.In.PATH, parameter)
                : FaultsOf.violation(violation, Fault.In.BODY, "#/" + String.join("/", below));
    }
}
