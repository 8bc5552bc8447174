package kz.zantartip.indicators;

import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.ServiceStarts;

@HouseTest
class ServiceStartsTest extends ServiceStarts {}
