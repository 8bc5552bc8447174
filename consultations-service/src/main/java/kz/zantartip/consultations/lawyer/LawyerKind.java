package kz.zantartip.consultations.lawyer;

/// What a lawyer is; the labels are the code list `lawyer-kinds`.
public enum LawyerKind {
    ADVOCATE,
    LEGAL_CONSULTANT,
    NOTARY,
    BAILIFF,
    PROSECUTOR,
    POLICE,
    LAW_STUDENT
}
