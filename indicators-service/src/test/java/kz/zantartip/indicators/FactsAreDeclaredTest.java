package kz.zantartip.indicators;

import kz.zantartip.chassis.testing.FactsAreDeclared;

class FactsAreDeclaredTest extends FactsAreDeclared {}
