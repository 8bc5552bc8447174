package kz.zantartip.measures.report;

/// What is to be reported on, and by whom.
///
/// @param executor the plan's own code, which stays after a succession
/// @param agency who stands in for the executor when this is said
/// @param region KATO code; only where each region reports for itself, else null
public record Duty(int measure, String deadline, String executor, String agency, String region) {}
