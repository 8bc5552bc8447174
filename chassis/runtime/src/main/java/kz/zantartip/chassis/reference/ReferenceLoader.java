package kz.zantartip.chassis.reference;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

/// Loads the official data at start, after the migrations and before the first request.
@ApplicationScoped
class ReferenceLoader {

    void load(@Observes StartupEvent started, Instance<ReferenceData> data) {
        data.forEach(ReferenceData::load);
    }
}
