package kz.zantartip.measures;

import kz.zantartip.chassis.testing.FactsAreDeclared;

class FactsAreDeclaredTest extends FactsAreDeclared {}
