package kz.zantartip.measures.report;

import jakarta.enterprise.context.RequestScoped;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;

/// The plan as one request knows it: asked for once, though thousands of rows are held against it.
@RequestScoped
class PlanOfRequest {

    private final PlanStore plans;

    private KnownPlan known;

    PlanOfRequest(PlanStore plans) {
        this.plans = plans;
    }

    KnownPlan get() {
        if (known == null) {
            known = plans.now();
        }
        return known;
    }
}
