package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zantartip.chassis.problem.ProblemCatalogue.FaultType;
import kz.zantartip.chassis.problem.ProblemCatalogue.ProblemType;

/// Every problem that any module can answer, as the build has united them.
@ApplicationScoped
class KnownProblems {

    private static final String RESOURCE = "/META-INF/zantartip/all-problems.json";

    private record Union(List<ProblemType> problems, List<FaultType> faults) {}

    /// The one problem whose `errors` name faults.
    static final String WITH_FAULTS = "invalid-input";

    private final Map<String, ProblemType> byCode;
    private final List<FaultType> faults;

    KnownProblems(ObjectMapper json) {
        try (InputStream in = KnownProblems.class.getResourceAsStream(RESOURCE)) {
            Union union = json.readValue(in, Union.class);
            byCode =
                    union.problems().stream()
                            .collect(
                                    Collectors.toMap(
                                            ProblemType::code,
                                            Function.identity(),
                                            (_, second) -> second,
                                            TreeMap::new));
            faults = union.faults();
        } catch (IOException e) {
            throw new UncheckedIOException("The build has not united the problems", e);
        }
    }

    /// By code.
    Collection<ProblemType> problems() {
        return byCode.values();
    }

    /// By code.
    List<FaultType> faults() {
        return faults;
    }

    Optional<ProblemType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
