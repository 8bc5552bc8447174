package kz.zantartip.events;

import kz.zantartip.chassis.testing.FactsAreDeclared;

class FactsAreDeclaredTest extends FactsAreDeclared {}
