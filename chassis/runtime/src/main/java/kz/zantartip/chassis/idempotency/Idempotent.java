package kz.zantartip.chassis.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A POST that may be repeated safely under an `Idempotency-Key`: same key and same body give the first answer again, another
/// body is 422, a first one still running 409. The method runs in a transaction in which its answer is kept beside its effect,
/// so a crash in the middle leaves neither.
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /// Whether a request without a key is refused (400).
    @Nonbinding
    boolean keyRequired() default false;
}
