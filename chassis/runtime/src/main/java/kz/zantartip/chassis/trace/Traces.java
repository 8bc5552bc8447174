package kz.zantartip.chassis.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/// The trace of the request that is being answered (W3C Trace Context).
public final class Traces {

    private Traces() {}

    /// 32 hexadecimal digits; all zeros outside a request.
    public static String currentId() {
        return Span.current().getSpanContext().getTraceId();
    }

    /// Whether there is a trace at all: outside a request there is none, and all zeros are no `traceparent`.
    public static boolean isRunning() {
        return Span.current().getSpanContext().isValid();
    }

    /// The `traceparent` header that names the current span.
    public static String currentParent() {
        SpanContext span = Span.current().getSpanContext();
        return "00-"
                + span.getTraceId()
                + "-"
                + span.getSpanId()
                + "-"
                + span.getTraceFlags().asHex();
    }
}
