package kz.zantartip.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// What befalls the running system, one blow after another. A seed decides the order, so that what one run has shown another can
/// show again.
final class Torment {

    /// A blow, to one part or to all.
    private sealed interface Blow {

        /// The process ends at once, as it would without power; it is started again.
        record Kill(String part) implements Blow {}

        /// The process stands still, holds its connections and answers nobody; then it goes on.
        record Freeze(String part, int seconds) implements Blow {}

        /// PostgreSQL ends without finishing anything, as `pg_ctl stop -m immediate` does, and recovers from its log.
        record Interrupt() implements Blow {}

        /// Everything stops in order and starts again.
        record Restart() implements Blow {}
    }

    private static final System.Logger LOG = System.getLogger("torment");
    private static final List<String> PARTS =
            List.of(
                    "events",
                    "measures",
                    "consultations",
                    "indicators",
                    "gateway",
                    "kafka",
                    "postgres");

    private final RunningSystem system;
    private final Random chance;

    Torment(RunningSystem system, long seed) {
        this.system = system;
        this.chance = new Random(seed);
    }

    /// Deals so many blows and leaves the system running. Every kind of blow to every part comes once before one comes again.
    ///
    /// @return what was done, in words
    List<String> deal(int blows) throws InterruptedException {
        List<String> dealt = new ArrayList<>();
        List<Blow> left = new ArrayList<>();
        while (dealt.size() < blows) {
            if (left.isEmpty()) {
                left.addAll(all());
                Collections.shuffle(left, chance);
            }
            Blow blow = left.removeFirst();
            TimeUnit.MILLISECONDS.sleep(500 + chance.nextInt(1_500));
            LOG.log(System.Logger.Level.INFO, blow::toString);
            strike(blow);
            dealt.add(blow.toString());
        }
        return dealt;
    }

    private List<Blow> all() {
        List<Blow> all = new ArrayList<>(List.of(new Blow.Interrupt(), new Blow.Restart()));
        for (String part : PARTS) {
            all.add(new Blow.Kill(part));
            all.add(new Blow.Freeze(part, 2 + chance.nextInt(4)));
        }
        return all;
    }

    private void strike(Blow blow) throws InterruptedException {
        switch (blow) {
            case Blow.Kill kill -> {
                end(kill.part(), "KILL");
                start();
            }
            case Blow.Freeze freeze -> {
                String pid = system.status(freeze.part()).pid();
                signal("STOP", pid);
                TimeUnit.SECONDS.sleep(freeze.seconds());
                signal("CONT", pid);
            }
            case Blow.Interrupt _ -> {
                end("postgres", "QUIT");
                start();
            }
            case Blow.Restart _ -> {
                require(system.run("stop"));
                start();
            }
        }
    }

    private void end(String part, String signal) throws InterruptedException {
        String pid = system.status(part).pid();
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        signal(signal, pid);
        // Of a process that is not its child the JDK may miss the end.
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (process.isAlive()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(part + " does not end after " + signal);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void start() {
        require(system.run("start"));
    }

    private static void require(RunningSystem.Outcome outcome) {
        if (outcome.exit() != 0) {
            throw new IllegalStateException(outcome.output());
        }
    }

    private static void signal(String name, String pid) {
        try {
            int exit = new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill -%s %s: %d".formatted(name, pid, exit));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
