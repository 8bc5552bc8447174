package kz.zantartip.broken.calling;

import kz.zantartip.neighbour.Neighbour;

class Caller {

    Neighbour neighbour() {
        return new Neighbour();
    }
}
