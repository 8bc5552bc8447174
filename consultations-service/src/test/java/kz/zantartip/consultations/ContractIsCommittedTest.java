package kz.zantartip.consultations;

import kz.zantartip.chassis.testing.ContractIsCommitted;
import kz.zantartip.chassis.testing.HouseTest;

@HouseTest
class ContractIsCommittedTest extends ContractIsCommitted {}
