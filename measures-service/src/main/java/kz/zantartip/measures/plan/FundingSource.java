package kz.zantartip.measures.plan;

/// The budget that a measure is paid from.
public enum FundingSource {
    REPUBLICAN_BUDGET,
    LOCAL_BUDGET
}
