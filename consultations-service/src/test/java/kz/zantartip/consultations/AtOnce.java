package kz.zantartip.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Callers who do not wait for each other.
public final class AtOnce {

    private static final int CALLERS = 64;

    private AtOnce() {}

    /// What each got, in the order of the attempts.
    public static <T> List<T> all(List<Callable<T>> attempts) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService callers =
                Executors.newFixedThreadPool(Math.min(CALLERS, attempts.size()))) {
            for (Future<T> answer : callers.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
