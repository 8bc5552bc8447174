package kz.zantartip.consultations.point;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: sessions stand at desks that the point would no longer have.
final class DesksInUse extends ProblemException {

    private static final long serialVersionUID = 1L;

    DesksInUse(int last) {
        super("desks-in-use", Map.of("desk", last));
    }
}
