package kz.zantartip.chassis.fact;

import jakarta.enterprise.context.ApplicationScoped;
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

    /// How things stand at a moment: whoever then looks at the feed and finds nothing waits for what comes after it.
    public record Mark(long newest, long calls) {}

    public Mark mark() {
        lock.lock();
        try {
            return new Mark(newest, calls);
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

    /// Waits until the feed has grown since the mark, or somebody has called, or so long.
    public void await(Mark since, long atMostNanos) throws InterruptedException {
        lock.lock();
        try {
            long left = atMostNanos;
            while (newest == since.newest() && calls == since.calls() && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
