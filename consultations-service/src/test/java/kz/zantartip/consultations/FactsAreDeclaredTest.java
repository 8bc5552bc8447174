package kz.zantartip.consultations;

import kz.zantartip.chassis.testing.FactsAreDeclared;

class FactsAreDeclaredTest extends FactsAreDeclared {}
