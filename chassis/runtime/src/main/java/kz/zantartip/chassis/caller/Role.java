package kz.zantartip.chassis.caller;

/// The roles of the system, as the token's `groups` name them. Constants, for `@RolesAllowed`.
public final class Role {

    /// The Ministry of Internal Affairs, which coordinates the plan.
    public static final String COORDINATOR = "coordinator";

    /// An executor of the plan: claim `agency`, for a local executive body also `region`.
    public static final String AGENCY = "agency";

    /// Keeps the events and points of a region: claim `region`.
    public static final String REGION_EDITOR = "region-editor";

    /// Gives consultations: claim `lawyer`.
    public static final String LAWYER = "lawyer";

    /// Runs consultation points: claim `points`, or all.
    public static final String OPERATOR = "operator";

    /// Sends notifications to citizens.
    public static final String MESSENGER = "messenger";

    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    private Role() {}
}
