package kz.zantartip.broken.printing;

class Shout {

    void aloud() {
        System.out.println("!");
    }
}
