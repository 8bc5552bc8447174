package kz.zantartip.consultations;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.ServiceStarts;

/// Brings the keys for the whole run: a resource of global scope serves every test of the module.
@HouseTest
@WithTestResource(value = FreshKeys.class, scope = TestResourceScope.GLOBAL)
class ServiceStartsTest extends ServiceStarts {}
