package kz.zantartip.chassis.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The fields by which a list can be sorted: those of its [Order], said where [ParameterGate] reads them before the list
/// is made.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortFields {

    String[] value();
}
