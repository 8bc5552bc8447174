package kz.zantartip.chassis.testing.note;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A reader of server-sent events on a bare socket, who sees what a browser's hides.
final class EventStream implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    private EventStream(Socket socket) throws IOException {
        this.socket = socket;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /// @param receiveBuffer bytes that the reader's side takes without being read
    static EventStream open(String target, int receiveBuffer, String... headers) {
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(receiveBuffer);
            socket.connect(new java.net.InetSocketAddress("127.0.0.1", RestAssured.port));
            socket.setSoTimeout(60_000);
            String request =
                    "GET %s HTTP/1.1\r\nHost: notes\r\nAccept: text/event-stream\r\n%s\r\n"
                            .formatted(
                                    target,
                                    String.join(
                                            "",
                                            java.util.Arrays.stream(headers)
                                                    .map(header -> header + "\r\n")
                                                    .toList()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new EventStream(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventStream open(String target, String... headers) {
        return open(target, 65_536, headers);
    }

    /// The next line that begins so; what comes before it is passed over.
    String next(String beginning) {
        try {
            String line = lines.readLine();
            while (line != null && !line.startsWith(beginning)) {
                line = lines.readLine();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
