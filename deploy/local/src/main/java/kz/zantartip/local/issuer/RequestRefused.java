package kz.zantartip.local.issuer;

/// A token request that gets no token, in the words of RFC 6749, 5.2.
final class RequestRefused extends RuntimeException {

    private final int status;
    private final String error;

    RequestRefused(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    int status() {
        return status;
    }

    String json() {
        return "{\"error\":\"%s\",\"error_description\":\"%s\"}".formatted(error, getMessage());
    }
}
