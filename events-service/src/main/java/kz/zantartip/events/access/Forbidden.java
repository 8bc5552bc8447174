package kz.zantartip.events.access;

import kz.zantartip.chassis.problem.ProblemException;

/// 403: the thing belongs to another region or agency. That it exists is public.
public final class Forbidden extends ProblemException {

    private static final long serialVersionUID = 1L;

    Forbidden() {
        super("forbidden");
    }
}
