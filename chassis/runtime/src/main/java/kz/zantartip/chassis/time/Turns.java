package kz.zantartip.chassis.time;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A thread that takes a turn whenever it is woken, and every so often unasked. A turn that fails is taken again later.
public final class Turns {

    /// When to take the next turn, unless woken before.
    public enum Next {
        /// There is more to do.
        AT_ONCE,
        /// Another instance was at it and may not have seen what this one was woken for.
        SOON,
        LATER;

        public static Next of(boolean isMoreToDo) {
            return isMoreToDo ? AT_ONCE : LATER;
        }
    }

    /// One turn.
    @FunctionalInterface
    public interface Turn {
        Next take() throws SQLException;
    }

    private static final Duration SOON = Duration.ofMillis(25);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final String name;
    private final Duration poll;
    private final Turn turn;
    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch stopping = new CountDownLatch(1);

    private volatile boolean running;
    private Thread thread;

    public Turns(String name, Duration poll, Turn turn) {
        this.name = name;
        this.poll = poll;
        this.turn = turn;
    }

    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /// There may be something to do.
    public void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /// Lets the turn that is being taken end, for so long.
    public void stop(Duration patience) {
        running = false;
        stopping.countDown();
        wake();
        if (thread != null) {
            try {
                thread.join(patience);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        while (running) {
            try {
                Next next = taken();
                if (next != Next.AT_ONCE) {
                    Duration wait = next == Next.SOON ? SOON : poll;
                    if (work.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                        work.drainPermits();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Next taken() throws InterruptedException {
        try {
            return turn.take();
        } catch (SQLException | RuntimeException | Error e) {
            if (running) {
                Log.warnf("Turn failed, will try again turns=%s cause=%s", name, e.getMessage());
                Duration pause = poll.compareTo(AFTER_FAILURE) < 0 ? poll : AFTER_FAILURE;
                stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
            return Next.AT_ONCE;
        }
    }
}
