package kz.zantartip.chassis.problem;

import java.util.List;
import java.util.Map;

/// 400: what the caller sent breaks rules; each of them is named, all at once.
public final class InvalidInput extends ProblemException {

    private static final long serialVersionUID = 1L;

    public InvalidInput(List<Fault> faults) {
        super("invalid-input", Map.of(), faults);
    }

    public InvalidInput(Fault fault) {
        this(List.of(fault));
    }
}
