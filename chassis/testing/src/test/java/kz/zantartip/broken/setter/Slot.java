package kz.zantartip.broken.setter;

import jakarta.persistence.Entity;

@Entity
class Slot {

    private boolean taken;

    void setTaken(boolean taken) {
        this.taken = taken;
    }

    boolean taken() {
        return taken;
    }
}
