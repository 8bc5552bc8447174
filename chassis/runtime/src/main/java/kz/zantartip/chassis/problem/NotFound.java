package kz.zantartip.chassis.problem;

/// 404: nothing has this path, or nothing that this caller may know of.
public final class NotFound extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found");
    }
}
