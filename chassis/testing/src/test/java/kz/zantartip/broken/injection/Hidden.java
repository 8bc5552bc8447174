package kz.zantartip.broken.injection;

import jakarta.inject.Inject;
import java.time.Clock;

class Hidden {

    @Inject Clock clock;
}
