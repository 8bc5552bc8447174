package kz.zantartip.consultations;

import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.ServiceStarts;

@HouseTest
class ServiceStartsTest extends ServiceStarts {}
