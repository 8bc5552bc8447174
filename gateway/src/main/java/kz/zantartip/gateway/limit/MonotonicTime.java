package kz.zantartip.gateway.limit;

import io.github.bucket4j.TimeMeter;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Limits measure spans and know no time of day: a clock that is set right meanwhile gives nobody more calls.
class MonotonicTime {

    @Produces
    @DefaultBean
    @Singleton
    TimeMeter time() {
        return TimeMeter.SYSTEM_NANOTIME;
    }
}
