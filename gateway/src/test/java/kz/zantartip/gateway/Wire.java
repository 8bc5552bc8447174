package kz.zantartip.gateway;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import kz.zantartip.gateway.entrance.PublicServer;

/// Speaks to the gateway's public port as no well-behaved client would.
@Singleton
public class Wire {

    private final PublicServer server;

    Wire(PublicServer server) {
        this.server = server;
    }

    public int port() {
        return server.port();
    }

    public Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    /// Sends these bytes and returns all that comes until the gateway closes the connection.
    public String send(String bytes) throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Asks a service itself, past the gateway.
    public static String askDirectly(URI service, String path) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(
                            ("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            String head = readUntil(socket.getInputStream(), "\r\n\r\n");
            int length = Integer.parseInt(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
            return new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
        }
    }

    /// A `GET` of this target, exactly as written.
    public String get(String target, String... headers) throws IOException {
        return send(
                "GET "
                        + target
                        + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n"
                        + String.join(
                                "",
                                java.util.Arrays.stream(headers)
                                        .map(header -> header + "\r\n")
                                        .toList())
                        + "\r\n");
    }

    /// A call of any method, without a body.
    public Answer call(String method, String target, String... headers) throws IOException {
        String sent = String.join("\r\n", headers);
        return new Answer(
                send(
                        "%s %s HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Length: 0\r\n%s\r\n"
                                .formatted(method, target, sent.isEmpty() ? "" : sent + "\r\n")));
    }

    /// Reads on until this text has come.
    public static String readUntil(InputStream in, String text) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(text) < 0) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("The end came before " + text + ": " + read);
            }
            read.append((char) c);
        }
        return read.toString();
    }
}
