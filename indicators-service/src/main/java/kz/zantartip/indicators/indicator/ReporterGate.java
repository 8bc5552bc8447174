package kz.zantartip.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.time.Almaty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Stands before the body is read, so that nobody learns what is wrong with a figure that he may not record.
@ApplicationScoped
class ReporterGate {

    private final Indicators indicators;
    private final Agencies agencies;
    private final CurrentCaller caller;
    private final Clock clock;

    ReporterGate(Indicators indicators, Agencies agencies, CurrentCaller caller, Clock clock) {
        this.indicators = indicators;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    @ReportersOnly
    @ServerRequestFilter
    @Transactional
    void check(ContainerRequestContext request) {
        Caller who = caller.get();
        String code = request.getUriInfo().getPathParameters().getFirst("code");
        String reporter = indicators.require(code).reporter();
        if (!who.is(Role.COORDINATOR) && !reports(who, reporter)) {
            throw new ForbiddenException();
        }
    }

    /// A local executive body reports for its region; one that names none could report for the whole country.
    private boolean reports(Caller who, String reporter) {
        return reporter != null
                && agencies.actsFor(who.agency(), reporter, Almaty.today(clock))
                && (who.region() != null || !agencies.isRegional(who.agency()));
    }
}
