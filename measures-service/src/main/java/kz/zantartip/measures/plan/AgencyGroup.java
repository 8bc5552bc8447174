package kz.zantartip.measures.plan;

/// An executor that is not one body.
public enum AgencyGroup {
    /// One body in each region, which reports for its region: the local executive bodies.
    REGIONAL,
    /// Many bodies without an account here; they owe no report.
    NO_ACCOUNT
}
