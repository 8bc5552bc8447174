package kz.zantartip.measures.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.time.Duration;
import kz.zantartip.chassis.time.Turns;
import kz.zantartip.measures.measure.TellOfMeasures;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Looks every so often whether there is something to tell because time has passed, of deadlines and of measures. Any number of instances may look at once.
@ApplicationScoped
class DeadlineWatch {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Duration every;
    private final Turns turns;

    DeadlineWatch(
            TellOfDeadlines tell,
            TellOfMeasures tellOfMeasures,
            @ConfigProperty(name = "zantartip.deadlines.watch") Duration every) {
        this.every = every;
        this.turns =
                new Turns(
                        "deadline-watch",
                        every,
                        () -> {
                            tellOfMeasures.all();
                            return Turns.Next.of(tell.some());
                        });
    }

    /// After the plan is there.
    void start(@Observes @Priority(ObserverMethod.DEFAULT_PRIORITY + 1) StartupEvent started) {
        if (every.isPositive()) {
            turns.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        turns.stop(PATIENCE);
    }
}
