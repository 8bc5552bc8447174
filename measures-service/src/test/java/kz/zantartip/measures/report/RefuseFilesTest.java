package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.get;
import static kz.zantartip.measures.report.SentFiles.PDF;
import static kz.zantartip.measures.report.SentFiles.PNG;
import static kz.zantartip.measures.report.SentFiles.attach;
import static kz.zantartip.measures.report.SentFiles.attachLarge;
import static kz.zantartip.measures.report.SentFiles.docx;
import static kz.zantartip.measures.report.SentFiles.office;
import static kz.zantartip.measures.report.SentFiles.officeParts;
import static kz.zantartip.measures.report.SentFiles.raw;
import static kz.zantartip.measures.report.SentFiles.titled;
import static kz.zantartip.measures.report.SentFiles.with;
import static kz.zantartip.measures.report.SentFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be attached, and how it is told.
@HouseTest
class RefuseFilesTest {

    private static final int MOST = 20 * 1024 * 1024;

    private static final String HEAD =
            "--x\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\n\n";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> ODT =
            Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>");

    private String report;

    @BeforeEach
    void aDraftIsThere() {
        report = aDraft(agency("MOJ"), NEXT_OF_18);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("a.pdf", PDF, "application/pdf"),
                arguments("A.PNG", PNG, "image/png"),
                arguments(
                        "a.jpeg",
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1},
                        "image/jpeg"),
                arguments(
                        "a.docx",
                        docx(),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                arguments(
                        "a.xlsx",
                        office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                arguments(
                        "a.pptx",
                        office(
                                "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
                arguments("a.odt", zip(ODT), "application/vnd.oasis.opendocument.text"),
                arguments(
                        "a.txt",
                        "Құқық\r\n".getBytes(StandardCharsets.UTF_8),
                        "text/plain;charset=UTF-8"),
                arguments(
                        "a.csv",
                        "ө;ү\n1;2\n".getBytes(StandardCharsets.UTF_8),
                        "text/csv;charset=UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(String name, byte[] bytes, String type) {
        String file =
                attach(agency("MOJ"), report, 0, name, bytes)
                        .then()
                        .statusCode(201)
                        .body("mediaType", equalTo(type))
                        .extract()
                        .path("id");

        SentFiles.download(agency("MOJ"), report, file)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(type));
    }

    static Stream<Arguments> refused() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0};
        byte[] page = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("a.pdf", program, "file-type"),
                arguments("a.pdf", page, "file-mismatch"),
                arguments("a.html", page, "file-mismatch"),
                arguments("a.png", PDF, "file-mismatch"),
                arguments("a", PDF, "file-mismatch"),
                arguments("a.pdf.exe", PDF, "file-mismatch"),
                arguments("a.docx", zip(Map.of("a.txt", "x")), "file-type"),
                arguments(
                        "a.docx",
                        "PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8),
                        "file-type"),
                arguments(
                        "a.docx",
                        zip(
                                Map.of(
                                        "[Content_Types].xml",
                                        "\"application/vnd.ms-word.document.macroEnabled.main+xml\""
                                                + " \"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"")),
                        "file-type"),
                arguments(
                        "a.docx",
                        zip(with(officeParts(WORD), "word/vbaProject.bin", "x")),
                        "file-type"),
                arguments("a.odt", zip(with(ODT, "Basic/Standard/Module1.xml", "x")), "file-type"),
                arguments("a.odt", zip(with(ODT, "Scripts/python/a.py", "x")), "file-type"),
                arguments("a.odt", zip(Map.of("mimetype", ODT.get("mimetype"))), "file-type"),
                arguments(
                        "a.odt",
                        zip(with(officeParts(WORD), "mimetype", ODT.get("mimetype"))),
                        "file-type"),
                arguments(
                        "a.docx",
                        zip(
                                Map.of(
                                        "[Content_Types].xml",
                                        officeParts(WORD).get("[Content_Types].xml"))),
                        "file-type"),
                arguments(
                        "a.docx",
                        zip(
                                with(
                                        officeParts(WORD),
                                        "[Content_Types].xml",
                                        officeParts(WORD).get("[Content_Types].xml")
                                                + " ".repeat(1 << 20)
                                                + "vbaProject")),
                        "file-type"),
                arguments("a.xlsx", docx(), "file-mismatch"),
                arguments(
                        "a.txt",
                        "Кітап".getBytes(java.nio.charset.Charset.forName("windows-1251")),
                        "file-type"),
                arguments(
                        "a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"
                                .getBytes(StandardCharsets.UTF_8),
                        "file-mismatch"),
                arguments("a.pdf", new byte[0], "empty-file"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource
    void refused(String name, byte[] bytes, String code) {
        fault(attach(agency("MOJ"), report, 0, name, bytes).then(), "#/file", code);
    }

    private void fault(ValidatableResponse answer, String pointer, String code) {
        isProblem(answer, 400, "invalid-input").body("errors", faultAt(pointer, code));
        get(agency("MOJ"), report).then().body("attachments", nullValue());
    }

    @Test
    void whatTheSenderDeclaresCountsToo() {
        fault(
                agency("MOJ")
                        .header("If-Match", "\"0\"")
                        .multiPart("file", "a.pdf", PDF, "image/png")
                        .post("/api/v1/progress-reports/" + report + "/attachments")
                        .then(),
                "#/file",
                "file-mismatch");
    }

    @Test
    void theLargestFileIsTakenAndOneByteMoreIsNot() throws Exception {
        byte[] large = Arrays.copyOf(PDF, MOST + 1);
        String token = Tokens.of(Role.AGENCY).agency("MOJ").token();

        HttpResponse<String> tooLarge = attachLarge(token, report, large);

        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("\"code\":\"attachment-too-large\"", "20971520");
        HttpResponse<String> largest = attachLarge(token, report, Arrays.copyOf(large, MOST));
        assertThat(largest.statusCode()).isEqualTo(201);
        assertThat(largest.body()).contains("\"size\":20971520");
    }

    @Test
    void aJsonBodyKeepsItsOwnLimit() {
        isProblem(
                ProgressReports.draft(
                                agency("MOJ"),
                                NEXT_OF_18,
                                "{\"x\": \"" + "a".repeat(1 << 20) + "\"}")
                        .then(),
                413,
                "too-large");
    }

    @Test
    void aFormIsReadToItsEndAndEachThingWrongIsTold() {
        fault(raw(agency("MOJ"), report, HEAD + "Құқық\n").then(), "#", "multipart-cut-off");
        fault(raw(agency("MOJ"), report, HEAD + "Құқық\n--x\n").then(), "#", "multipart-cut-off");
        fault(raw(agency("MOJ"), report, "").then(), "#", "multipart-cut-off");
        fault(raw(agency("MOJ"), report, "--x--\n").then(), "#/file", "not-null");
        fault(
                raw(agency("MOJ"), report, HEAD + "a\n" + HEAD + "b\n--x--\n").then(),
                "#/file",
                "repeated-part");
        fault(
                raw(
                                agency("MOJ"),
                                report,
                                HEAD
                                        + "a\n--x\nContent-Disposition: form-data; name=\"other\"\n\nb\n--x--\n")
                        .then(),
                "#",
                "unknown-part");
        fault(
                raw(
                                agency("MOJ"),
                                report,
                                "--x\nContent-Disposition: form-data; name=\"file\"\n\na\n--x--\n")
                        .then(),
                "#/file",
                "file-name");
        fault(
                agency("MOJ")
                        .header("If-Match", "\"0\"")
                        .header("Content-Type", "multipart/form-data")
                        .body("x".getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/progress-reports/" + report + "/attachments")
                        .then(),
                "#",
                "multipart-malformed");
    }

    @Test
    void headersWithoutAnEndAreNotHeld() {
        String longName = HEAD.replace("a.txt", "a".repeat(50_000) + ".txt");

        fault(raw(agency("MOJ"), report, longName + "a\n--x--\n").then(), "#", "unknown-part");
        fault(
                raw(
                                agency("MOJ"),
                                report,
                                HEAD.replace("a.txt", "a".repeat(200_000) + ".txt") + "a\n--x--\n")
                        .then(),
                "#",
                "multipart-malformed");
    }

    @Test
    void aTitleIsALocalizedText() {
        for (Map.Entry<String, String> wrong :
                Map.of(
                                "{\"kk\": \"\"}", "any-language",
                                "Бұйрық", "malformed-json",
                                "\"Бұйрық\"", "wrong-type")
                        .entrySet()) {
            fault(
                    titled(agency("MOJ"), 0, "a.pdf", PDF, wrong.getKey())
                            .post("/api/v1/progress-reports/" + report + "/attachments")
                            .then(),
                    "#/title",
                    wrong.getValue());
        }
    }

    @Test
    void anyOtherBodyIsNoForm() {
        isProblem(
                agency("MOJ")
                        .header("If-Match", "\"0\"")
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/v1/progress-reports/" + report + "/attachments")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aConnectionThatBreaksHalfWayLeavesNothing() throws IOException {
        String token = Tokens.of(Role.AGENCY).agency("MOJ").token();
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /api/v1/progress-reports/%s/attachments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nIf-Match: \"0\"\r\n"
                                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n")
                            .formatted(report, token)
                            .getBytes(StandardCharsets.US_ASCII));
            out.write((HEAD.replace("\n", "\r\n") + "half").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        await().untilAsserted(() -> assertThat(incoming()).isZero());
        get(agency("MOJ"), report).then().body("attachments", nullValue());
    }

    private static long incoming() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/incoming"))) {
            return files.count();
        }
    }
}
