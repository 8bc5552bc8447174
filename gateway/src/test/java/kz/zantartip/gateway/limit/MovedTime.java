package kz.zantartip.gateway.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// Time that stands still until a test moves it.
@Alternative
@Singleton
public class MovedTime implements TimeMeter {

    private final AtomicLong nanos = new AtomicLong();

    public void pass(Duration span) {
        nanos.addAndGet(span.toNanos());
    }

    @Override
    public long currentTimeNanos() {
        return nanos.get();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
