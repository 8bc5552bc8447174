package kz.zantartip.measures.report;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files for tests, and how an agency sends them.
final class SentFiles {

    static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    /// Made twice, a file has the same bytes.
    private static final LocalDateTime MADE_AT = LocalDateTime.of(2026, 11, 20, 12, 0);

    private SentFiles() {}

    static byte[] docx() {
        return office("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    static byte[] office(String mediaType) {
        return zip(officeParts(mediaType));
    }

    /// Those that such a file cannot do without.
    static Map<String, String> officeParts(String mediaType) {
        return Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/x\" ContentType=\"%s.main+xml\"/></Types>"
                        .formatted(mediaType),
                switch (mediaType.substring(mediaType.lastIndexOf('.') + 1)) {
                    case "document" -> "word/document.xml";
                    case "sheet" -> "xl/workbook.xml";
                    default -> "ppt/presentation.xml";
                },
                "<x/>");
    }

    static Map<String, String> with(Map<String, String> parts, String name, String text) {
        Map<String, String> more = new TreeMap<>(parts);
        more.put(name, text);
        return more;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(MADE_AT);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Response attach(
            RequestSpecification who, String report, int version, String name, byte[] bytes) {
        return form(who, version, name, bytes)
                .post("/api/v1/progress-reports/" + report + "/attachments");
    }

    static RequestSpecification form(
            RequestSpecification who, int version, String name, byte[] bytes) {
        return titled(who, version, name, bytes, null);
    }

    /// @param title null where none is sent
    static RequestSpecification titled(
            RequestSpecification who, int version, String name, byte[] bytes, String title) {
        return who.header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(body(name, bytes, title));
    }

    /// With names in UTF-8, as browsers and curl write them.
    private static byte[] body(String name, byte[] bytes, String title) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        if (title != null) {
            form.writeBytes(
                    utf8(
                            "--x\r\nContent-Disposition: form-data; name=\"title\"\r\nContent-Type: application/json\r\n\r\n"
                                    + title
                                    + "\r\n"));
        }
        form.writeBytes(
                utf8(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                                .formatted(name)));
        form.writeBytes(bytes);
        form.writeBytes(utf8("\r\n--x--\r\n"));
        return form.toByteArray();
    }

    /// By a client that does not write many megabytes into the log.
    static HttpResponse<String> attachLarge(String token, String report, byte[] bytes)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://127.0.0.1:%d/api/v1/progress-reports/%s/attachments"
                                                    .formatted(RestAssured.port, report)))
                            .header("Authorization", "Bearer " + token)
                            .header("If-Match", "\"0\"")
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(
                                    HttpRequest.BodyPublishers.ofByteArray(
                                            body("a.pdf", bytes, null)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Its id.
    static String anAttached(
            RequestSpecification who, String report, int version, String name, byte[] bytes) {
        return attach(who, report, version, name, bytes)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response download(RequestSpecification who, String report, String file) {
        return who.get("/api/v1/progress-reports/" + report + "/attachments/" + file);
    }

    static Response detach(RequestSpecification who, String report, int version, String file) {
        return who.header("If-Match", "\"" + version + "\"")
                .delete("/api/v1/progress-reports/" + report + "/attachments/" + file);
    }

    /// A form just as it is written here, with the boundary `x`.
    static Response raw(RequestSpecification who, String report, String body) {
        return who.header("If-Match", "\"0\"")
                .contentType("multipart/form-data; boundary=x")
                .body(body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/progress-reports/" + report + "/attachments");
    }
}
