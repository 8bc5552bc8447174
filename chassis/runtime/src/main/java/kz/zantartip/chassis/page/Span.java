package kz.zantartip.chassis.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Two dates of a query that bound a span, both included: the span must not end before it begins. An open end always
/// fits.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Span {

    String from();

    String to();
}
