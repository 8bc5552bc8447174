package kz.zantartip.consultations.session;

/// Whether a session takes place as planned.
public enum SessionState {
    OPEN,
    CANCELLED
}
