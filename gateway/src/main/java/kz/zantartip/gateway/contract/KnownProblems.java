package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zantartip.chassis.problem.ProblemCatalogue.FaultType;
import kz.zantartip.chassis.problem.ProblemCatalogue.ProblemType;

/// Every problem that any module can answer, as the build has united them.
@ApplicationScoped
class KnownProblems {

    private static final String RESOURCE = "/META-INF/zantartip/all-problems.json";

    private record Union(List<ProblemType> problems, List<FaultType> faults) {}

    private final Map<String, ProblemType> byCode;

    KnownProblems(ObjectMapper json) {
        try (InputStream in = KnownProblems.class.getResourceAsStream(RESOURCE)) {
            byCode =
                    json.readValue(in, Union.class).problems().stream()
                            .collect(Collectors.toMap(ProblemType::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("The build has not united the problems", e);
        }
    }

    Optional<ProblemType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
