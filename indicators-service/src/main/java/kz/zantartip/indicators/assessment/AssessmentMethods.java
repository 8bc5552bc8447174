package kz.zantartip.indicators.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.zantartip.indicators.reference.ReferenceFile;

/// The methods that assessments name.
@ApplicationScoped
public class AssessmentMethods {

    private final List<AssessmentMethod> methods;

    AssessmentMethods(ReferenceFile files) {
        methods = files.read("assessment-methods", new TypeReference<>() {});
    }

    Optional<AssessmentMethod> find(String id) {
        return methods.stream().filter(method -> method.id().equals(id)).findFirst();
    }
}
