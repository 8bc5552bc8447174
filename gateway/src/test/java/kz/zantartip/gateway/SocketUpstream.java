package kz.zantartip.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A service that behaves as the last segment of the path says, byte by byte, also badly. What it has seen it tells in
/// its answers, so that a test needs nothing but HTTP to learn it.
public final class SocketUpstream implements AutoCloseable {

    private static final byte[] MEGABYTE = new byte[1 << 20];

    private final String name;
    private final ServerSocket server;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch someoneWaits = new CountDownLatch(1);
    private volatile long written;
    private volatile CountDownLatch goOn = new CountDownLatch(1);

    public SocketUpstream(String name) {
        this.name = name;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            String head = head(in);
            while (!head.isEmpty()) {
                calls.incrementAndGet();
                String path = head.split(" ", 3)[1].replaceAll("\\?.*", "");
                if (!answer(path.substring(path.lastIndexOf('/') + 1), head, connection, in, out)) {
                    return;
                }
                head = head(in);
            }
        } catch (IOException | InterruptedException callerIsGone) {
            left.incrementAndGet();
        }
    }

    /// Whether the connection stays open.
    private boolean answer(
            String how, String head, Socket connection, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        switch (how) {
            case "silence" -> {
                someoneWaits.countDown();
                waitForTheEnd(in);
                return false;
            }
            case "slow-head" -> {
                write(out, "HTTP/1.1 200 OK\r\nX-Begun: ");
                waitForTheEnd(in);
                return false;
            }
            case "half-body" -> {
                write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                return false;
            }
            case "reset" -> {
                connection.setSoLinger(true, 0);
                return false;
            }
            case "nonsense" -> {
                write(out, "SMTP ready\r\n\r\n");
                return false;
            }
            case "events" -> {
                goOn = new CountDownLatch(1);
                write(
                        out,
                        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
                write(out, "9\r\ndata: 1\n\n\r\n");
                goOn.await(30, TimeUnit.SECONDS);
                write(out, "9\r\ndata: 2\n\n\r\n0\r\n\r\n");
            }
            case "changes" -> {
                return changes(head, in, out);
            }
            case "go-on" -> {
                goOn.countDown();
                write(out, "HTTP/1.1 204 No Content\r\n\r\n");
            }
            case "large" -> {
                written = 0;
                write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                for (int i = 0; i < 200; i++) {
                    write(out, "100000\r\n");
                    out.write(MEGABYTE);
                    written += MEGABYTE.length;
                    write(out, "\r\n");
                }
                write(out, "0\r\n\r\n");
            }
            case "count" -> text(out, String.valueOf(drain(head, in)));
            case "waiting" -> {
                someoneWaits.await(30, TimeUnit.SECONDS);
                text(out, String.valueOf(someoneWaits.getCount() == 0));
            }
            case "written" -> text(out, String.valueOf(written));
            case "left" -> text(out, String.valueOf(left.get()));
            case "calls" -> text(out, String.valueOf(calls.get()));
            case "name" -> text(out, name);
            case "nothing" -> write(out, "HTTP/1.1 204 No Content\r\n\r\n");
            case "unchanged" -> write(out, "HTTP/1.1 304 Not Modified\r\nETag: \"1-a\"\r\n\r\n");
            case "refused" ->
                    write(
                            out,
                            "HTTP/1.1 409 Conflict\r\nContent-Type: application/problem+json\r\n"
                                    + "Content-Length: 16\r\n\r\n{\"code\":\"taken\"}");
            case "chatty" ->
                    write(
                            out,
                            "HTTP/1.1 200 OK\r\nServer: secret/1\r\nConnection: X-Inner, keep-alive\r\n"
                                    + "X-Inner: 1\r\nKeep-Alive: timeout=5\r\nProxy-Authenticate: Basic\r\nX-Frame-Options: ALLOW\r\n"
                                    + "X-Own: 1\r\nContent-Length: 0\r\n\r\n");
            case "open-hearted" ->
                    write(
                            out,
                            "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\n"
                                    + "Access-Control-Allow-Credentials: true\r\nRateLimit: \"own\";r=1;t=1\r\n"
                                    + "Vary: Accept, Accept-Language\r\nContent-Length: 0\r\n\r\n");
            case "ready" -> {
                if (name.equals("mute")) {
                    waitForTheEnd(in);
                }
                write(out, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
            case "head" -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 4321\r\n\r\n");
            default -> {
                drain(head, in);
                text(out, head);
            }
        }
        return true;
    }

    private boolean changes(String head, InputStream in, OutputStream out) throws IOException {
        FeedAnswers feed = new FeedAnswers(name, head);
        if (feed.isExpired()) {
            write(out, "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n");
            return true;
        }
        if (!head.toLowerCase().contains("text/event-stream")) {
            text(out, feed.page());
            return true;
        }
        if (feed.isFull()) {
            write(out, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
            return true;
        }
        write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (String event : feed.events()) {
            chunk(out, event);
        }
        if (head.contains("type=large")) {
            written = 0;
            for (int i = 10; i < 210; i++) {
                String event = FeedAnswers.largeEvent(i);
                chunk(out, event);
                written += event.length();
            }
        }
        waitForTheEnd(in);
        return false;
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        write(out, Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    private static void waitForTheEnd(InputStream in) throws IOException {
        while (in.read() >= 0) {}
        throw new IOException("the caller has left");
    }

    private static void text(OutputStream out, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
                        + length
                        + "\r\n\r\n"
                        + body);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// Reads the body away; how long it was.
    private static long drain(String head, InputStream in) throws IOException {
        long length = 0;
        if (head.toLowerCase().contains("transfer-encoding: chunked")) {
            for (int size = size(in); size > 0; size = size(in)) {
                in.skipNBytes(size + 2);
                length += size;
            }
            in.skipNBytes(2);
        } else if (head.toLowerCase().contains("content-length: ")) {
            length =
                    Long.parseLong(
                            head.toLowerCase().split("content-length: ", 2)[1].split("\r\n", 2)[0]);
            in.skipNBytes(length);
        }
        return length;
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = line(in); !line.isBlank(); line = line(in)) {
            head.append(line);
        }
        return head.toString();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            line.append((char) c);
            if (c == '\n') {
                break;
            }
        }
        return line.toString();
    }
}
