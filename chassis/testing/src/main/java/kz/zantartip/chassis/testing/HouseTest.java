package kz.zantartip.chassis.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A use-case test of a service: the whole service on a real PostgreSQL, over HTTP.
///
/// Each test method starts with empty tables, the reference data in place and [FixedClock] at its noon.
/// A stereotype as well: Quarkus makes a bean of what carries its own annotation itself, not of what carries ours.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTest
@Stereotype
@Singleton
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TokenResource.class, scope = TestResourceScope.GLOBAL)
public @interface HouseTest {}
