package kz.zantartip.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What the gateway leaves of a service's throughput.
///
/// Both sides are warmed up first and then take turns, so that neither has the quieter machine; of
/// the rounds the median counts. The goal follows from the design's (half of what nginx does before
/// the same service): in an early trial nginx itself kept two thirds of the direct throughput, so
/// half of it is a third.
record PassThrough(String path, int status, int gatewayPort, int servicePort) {

    private static final ClosedLoop WARM_UP = new ClosedLoop(16, Duration.ofSeconds(6));
    private static final ClosedLoop ROUND = new ClosedLoop(16, Duration.ofSeconds(4));
    private static final int ROUNDS = 5;

    Row run() throws IOException, InterruptedException {
        Target through = new Target(gatewayPort, path, status);
        Target direct = new Target(servicePort, path, status);
        WARM_UP.throughput(direct);
        WARM_UP.throughput(through);
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(ROUND.throughput(through));
            peers.add(ROUND.throughput(direct));
        }
        return Row.of(
                "GET " + path + " through the gateway",
                median(ours),
                "requests/s",
                "the same service called directly",
                median(peers),
                Goal.atLeast("0.33"));
    }

    private static double median(List<Double> figures) {
        Collections.sort(figures);
        return figures.get(figures.size() / 2);
    }
}
