package kz.zantartip.chassis.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Tells whoever waits for the feed that it has grown.
@ApplicationScoped
public class FeedSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long newest;
    private long calls;

    /// The feed reaches to this place.
    void reached(long position) {
        lock.lock();
        try {
            if (position > newest) {
                newest = position;
                grown.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /// How far the feed reaches, as far as this instance knows.
    public long newest() {
        lock.lock();
        try {
            return newest;
        } finally {
            lock.unlock();
        }
    }

    /// Lets all go on that wait, grown or not.
    public void call() {
        lock.lock();
        try {
            calls++;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the feed has grown beyond a place, or somebody calls, or so long.
    ///
    /// @return whether the feed has grown
    public boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            long callsBefore = calls;
            while (newest <= position && calls == callsBefore && left > 0) {
                left = grown.awaitNanos(left);
            }
            return newest > position;
        } finally {
            lock.unlock();
        }
    }
}
