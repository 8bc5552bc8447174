package kz.zantartip.chassis.broken;

import kz.zantartip.neighbour.Neighbour;

class Knowing {

    Neighbour neighbour() {
        return new Neighbour();
    }
}
