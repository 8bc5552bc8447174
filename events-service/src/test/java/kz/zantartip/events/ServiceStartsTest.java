package kz.zantartip.events;

import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.ServiceStarts;

@HouseTest
class ServiceStartsTest extends ServiceStarts {}
