package kz.zantartip.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Measures the running system against its peers, prints the rows and writes them to a file.
public final class Bench {

    /// Arguments: the gateway's port, the folder of the results, and, to try another resource of
    /// the measures service, its path and the status that it answers with.
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        String path = args.length > 2 ? args[2] : "/api/v1/measures/18";
        int status = args.length > 3 ? Integer.parseInt(args[3]) : 200;
        List<Row> rows = new ArrayList<>();
        rows.add(new PassThrough(path, status, port, port + 1).run());
        rows.addAll(relaying(port));
        Results results = Results.of(rows, Clock.systemUTC().instant());
        results.print(System.out);
        System.out.println("written to " + results.writeInto(Path.of(args[1])));
    }

    /// PostgreSQL and Kafka stand where every local run has them.
    private static List<Row> relaying(int port) throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:%d/gateway".formatted(port + 10);
        String kafka = "127.0.0.1:" + (port + 11);
        try (Trial trial = new Trial(url, System.getenv("ZT_BENCH_PASSWORD"), kafka)) {
            return new Relaying(trial).run();
        }
    }

    private Bench() {}
}
