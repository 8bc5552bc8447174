package kz.zantartip.measures.plan;

/// Who carries a measure out, by the plan's own code, which it keeps after a succession.
///
/// @param lead the first in the act's list; its report settles the deadline
/// @param byAgreement marked «келісім бойынша» in the act: a body that the Government cannot order
public record Executor(String agency, boolean lead, boolean byAgreement) {}
