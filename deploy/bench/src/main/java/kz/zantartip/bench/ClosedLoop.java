package kz.zantartip.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// So many connections, each asking again as soon as it has its answer, for a fixed time.
///
/// It takes its own share of the machine, the same for both sides of a comparison.
record ClosedLoop(int connections, Duration duration) {

    /// Requests a second. Any answer with another status ends the run: a refusal is quick and would
    /// look good.
    double throughput(Target target) throws InterruptedException, IOException {
        List<Callable<Long>> loops = new ArrayList<>();
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        for (int i = 0; i < connections; i++) {
            loops.add(() -> askUntil(end, target));
        }
        long answers = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (Future<Long> loop : threads.invokeAll(loops)) {
                answers += loop.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
        return answers * 1e9 / (System.nanoTime() - begin);
    }

    private static long askUntil(long end, Target target) throws IOException {
        long answers = 0;
        try (Connection connection = Connection.to(target)) {
            while (System.nanoTime() - end < 0) {
                int status = connection.ask();
                if (status != target.status()) {
                    throw new IOException(
                            "%s answered %d, not %d%s"
                                    .formatted(
                                            target,
                                            status,
                                            target.status(),
                                            status == 429
                                                    ? ": start with higher ZT_RATE_LIMITS"
                                                    : ""));
                }
                answers++;
            }
        }
        return answers;
    }
}
