package kz.zantartip.chassis.problem;

import java.util.List;
import java.util.Map;

/// A refusal by name. Its code is in the catalogue of problems, which gives the status and the texts in three
/// languages; a code that is missing there fails the build.
public abstract class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, ?> facts;
    private final transient List<Fault> faults;

    /// @param facts what the texts of the problem name, such as the state that a resource is in; never the caller's input
    protected ProblemException(String code, Map<String, ?> facts, List<Fault> faults) {
        super(code, null, false, false);
        this.code = code;
        this.facts = facts;
        this.faults = List.copyOf(faults);
    }

    protected ProblemException(String code, Map<String, ?> facts) {
        this(code, facts, List.of());
    }

    protected ProblemException(String code) {
        this(code, Map.of(), List.of());
    }

    public String code() {
        return code;
    }

    public Map<String, ?> facts() {
        return facts;
    }

    /// Headers that the answer carries besides.
    public Map<String, String> headers() {
        return Map.of();
    }

    /// Members that the problem carries besides the house's own, as `alternatives`.
    public Map<String, Object> extensions() {
        return Map.of();
    }

    public List<Fault> faults() {
        return faults;
    }
}
