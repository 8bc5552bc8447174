package kz.zantartip.consultations.slot;

import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: the slot is taken, kept by another, withdrawn, begun or too far ahead. What else there is comes with the answer.
public final class SlotGone extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient List<AlternativeView> alternatives;

    public SlotGone(List<AlternativeView> alternatives) {
        super("slot-gone");
        this.alternatives = alternatives;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("alternatives", alternatives);
    }
}
