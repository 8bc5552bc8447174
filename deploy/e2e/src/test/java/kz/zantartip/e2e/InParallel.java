package kz.zantartip.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many calls by a few callers at a time, and all that is found.
final class InParallel {

    private static final int CALLERS = 4;

    /// One step of a walk: null, or what is wrong.
    interface Step extends Callable<String> {}

    private InParallel() {}

    /// Everything that is wrong, in the order of the steps. An answer that the document does not describe is a fault too.
    static List<String> faults(List<? extends Step> steps) {
        List<Future<String>> taken = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            steps.forEach(step -> taken.add(callers.submit(step)));
        }
        return taken.stream().map(InParallel::outcome).filter(Objects::nonNull).toList();
    }

    private static String outcome(Future<String> step) {
        try {
            return step.get();
        } catch (ExecutionException e) {
            return e.getCause().toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
