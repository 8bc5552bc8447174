package kz.zantartip.bench;

/// What is asked for, again and again, and how it must be answered.
record Target(int port, String path, int status) {

    @Override
    public String toString() {
        return "http://127.0.0.1:" + port + path;
    }
}
