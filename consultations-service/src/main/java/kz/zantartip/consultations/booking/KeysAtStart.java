package kz.zantartip.consultations.booking;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kz.zantartip.chassis.privacy.BlindIndex;
import kz.zantartip.chassis.privacy.FieldCipher;

/// Without its keys the service does not start: the first citizen is not the one to find out.
@ApplicationScoped
class KeysAtStart {

    void check(@Observes StartupEvent started, FieldCipher cipher, BlindIndex index) {
        FieldCipher.Place nowhere = new FieldCipher.Place("none", "none", "none");
        cipher.text(cipher.seal("readable", nowhere), nowhere);
        index.of("none", "none");
    }
}
