package kz.zantartip.chassis.time;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A thread that takes a turn whenever it is woken, and every so often unasked. A turn that fails is taken again later.
public final class Turns {

    /// One turn.
    @FunctionalInterface
    public interface Turn {

        /// @return whether there is more to do at once
        boolean take() throws SQLException;
    }

    private final String name;
    private final Duration poll;
    private final Turn turn;
    private final Semaphore work = new Semaphore(0);

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
                if (!taken() && work.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean taken() throws InterruptedException {
        try {
            return turn.take();
        } catch (SQLException | RuntimeException | Error e) {
            if (running) {
                Log.warnf("Turn failed, will try again turns=%s cause=%s", name, e.getMessage());
                TimeUnit.MILLISECONDS.sleep(poll.toMillis());
            }
            return false;
        }
    }
}
