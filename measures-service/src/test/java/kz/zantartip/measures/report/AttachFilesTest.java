package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.atOnce;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.change;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.delete;
import static kz.zantartip.measures.report.ProgressReports.get;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static kz.zantartip.measures.report.SentFiles.PDF;
import static kz.zantartip.measures.report.SentFiles.PNG;
import static kz.zantartip.measures.report.SentFiles.anAttached;
import static kz.zantartip.measures.report.SentFiles.attach;
import static kz.zantartip.measures.report.SentFiles.detach;
import static kz.zantartip.measures.report.SentFiles.docx;
import static kz.zantartip.measures.report.SentFiles.download;
import static kz.zantartip.measures.report.SentFiles.form;
import static kz.zantartip.measures.report.SentFiles.sha256;
import static kz.zantartip.measures.report.SentFiles.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.attachment.Leftovers;
import kz.zantartip.measures.attachment.SentFile.CheckedFile;
import kz.zantartip.measures.store.ObjectStore;
import org.junit.jupiter.api.Test;

@HouseTest
class AttachFilesTest {

    @Inject ObjectStore store;
    @Inject AttachmentSweep sweep;
    @Inject Leftovers leftovers;
    @Inject Attachments attachments;
    @Inject Told told;

    @Test
    void aFileIsKeptWithWhatItIsAndTheReportCarriesIt() {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);

        Response answer =
                titled(agency("MOJ"), 0, "C:\\Құжаттар\\Бұйрық №5.pdf", PDF, "{\"kk\": \"Бұйрық\"}")
                        .post("/api/v1/progress-reports/" + report + "/attachments");

        answer.then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/progress-reports/" + report))
                .header("ETag", startsWith("\"1-"))
                .body("title.kk", equalTo("Бұйрық"))
                .body("fileName", equalTo("Бұйрық №5.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(PDF.length))
                .body("sha256", equalTo(sha256(PDF)))
                .body("version", nullValue());
        get(agency("MOJ"), report)
                .then()
                .body("attachments", hasSize(1))
                .body("attachments[0].id", equalTo(answer.path("id")))
                .body("attachments[0].sha256", equalTo(sha256(PDF)));
    }

    @Test
    void itsBytesComeBackAsTheyWereAndHarmless() {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        String file = anAttached(agency("MOJ"), report, 0, "Есеп 2026 *.docx", docx());

        Response answer = download(agency("MOJ"), report, file);

        answer.then()
                .statusCode(200)
                .contentType(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", containsString("private"))
                .header("Content-Length", equalTo(String.valueOf(docx().length)))
                .header(
                        "Content-Disposition",
                        equalTo(
                                "attachment; filename=\"____ 2026 _.docx\";"
                                        + " filename*=UTF-8''%D0%95%D1%81%D0%B5%D0%BF%202026%20_.docx"))
                .header(
                        "Repr-Digest",
                        equalTo(
                                "sha-256=:%s:"
                                        .formatted(
                                                Base64.getEncoder()
                                                        .encodeToString(
                                                                HexFormat.of()
                                                                        .parseHex(
                                                                                sha256(docx()))))));
        assertThat(answer.asByteArray()).isEqualTo(docx());
        agency("MOJ")
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/progress-reports/" + report + "/attachments/" + file)
                .then()
                .statusCode(304)
                .header("Content-Disposition", nullValue());
        agency("MOJ")
                .head("/api/v1/progress-reports/" + report + "/attachments/" + file)
                .then()
                .statusCode(200)
                .header("Repr-Digest", notNullValue());
    }

    @Test
    void itIsReadByThoseWhoReadTheReportAndNobodyElse() {
        String report = aDraft(akimat("75"), NEXT_OF_18);
        String file = anAttached(akimat("75"), report, 0, "a.png", PNG);
        assertReadBy(report, file, akimat("75"), coordinator(), auditor());
        assertHidden(report, file, agency("MOJ"), akimat("71"), agency("LEB"), nobody());

        submit(akimat("75"), report, 1).then().statusCode(200);
        assertReadBy(report, file, agency("MOJ"));
        assertHidden(report, file, akimat("71"), agency("MCI"), nobody());

        accept(coordinator(), report, 2).then().statusCode(200);
        assertReadBy(report, file, nobody(), akimat("71"));
    }

    private static void assertReadBy(String report, String file, RequestSpecification... readers) {
        for (RequestSpecification reader : readers) {
            download(reader, report, file).then().statusCode(200);
        }
    }

    private static void assertHidden(String report, String file, RequestSpecification... others) {
        for (RequestSpecification other : others) {
            isProblem(download(other, report, file).then(), 404, "not-found");
        }
    }

    @Test
    void onlyItsAgencyAttachesAndOnlyWhileItIsOpen() {
        String report = aDraft(akimat("75"), NEXT_OF_18);
        isProblem(attach(akimat("71"), report, 0, "a.exe", PNG).then(), 404, "not-found");
        isProblem(attach(agency("MOJ"), report, 0, "a.png", PNG).then(), 404, "not-found");
        isProblem(attach(coordinator(), report, 0, "a.png", PNG).then(), 403, "forbidden");
        isProblem(attach(nobody(), report, 0, "a.png", PNG).then(), 401, "unauthenticated");
        String file = anAttached(akimat("75"), report, 0, "a.png", PNG);
        isProblem(attach(akimat("75"), report, 0, "b.png", PNG).then(), 412, "stale");
        isProblem(
                akimat("75")
                        .multiPart("file", "a.png", PNG)
                        .post("/api/v1/progress-reports/" + report + "/attachments")
                        .then(),
                428,
                "precondition-required");

        submit(akimat("75"), report, 1).then().statusCode(200);

        isProblem(attach(akimat("75"), report, 2, "b.png", PNG).then(), 409, "report-closed");
        isProblem(detach(akimat("75"), report, 2, file).then(), 409, "report-closed");
        isProblem(attach(agency("MOJ"), report, 2, "b.png", PNG).then(), 403, "forbidden");
    }

    @Test
    void aFileOfADraftIsTakenOutAndItsBytesGo() throws IOException {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        String file = anAttached(agency("MOJ"), report, 0, "a.pdf", PDF);
        assertThat(kept()).contains(UUID.fromString(file));

        detach(agency("MOJ"), report, 1, file)
                .then()
                .statusCode(204)
                .header("ETag", equalTo("\"2\""));

        get(agency("MOJ"), report).then().body("attachments", nullValue());
        isProblem(download(agency("MOJ"), report, file).then(), 404, "not-found");
        isProblem(detach(agency("MOJ"), report, 2, file).then(), 404, "not-found");
        assertThat(kept()).doesNotContain(UUID.fromString(file));
    }

    @Test
    void whatWasHandedInStaysWithItsRound() {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        String first = anAttached(agency("MOJ"), report, 0, "a.pdf", PDF);
        submit(agency("MOJ"), report, 1).then().statusCode(200);
        giveBack(coordinator(), report, 2).then().statusCode(200);
        detach(agency("MOJ"), report, 3, first).then().statusCode(204);
        String second = anAttached(agency("MOJ"), report, 4, "b.png", PNG);
        assertReadBy(report, first, agency("MOJ"), coordinator());
        assertHidden(report, second, coordinator());
        submit(agency("MOJ"), report, 5).then().statusCode(200);

        accept(coordinator(), report, 6).then().statusCode(200);

        assertReadBy(report, second, nobody());
        assertHidden(report, first, nobody());
        assertReadBy(report, first, coordinator(), agency("MOJ"));
    }

    @Test
    void aDraftThatIsDeletedTakesItsBytesWithIt() throws IOException {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        String file = anAttached(agency("MOJ"), report, 0, "a.pdf", PDF);

        delete(agency("MOJ"), report, 1).then().statusCode(204);

        assertThat(kept()).doesNotContain(UUID.fromString(file));
    }

    @Test
    void aChangeOfTheTextLeavesTheFilesAlone() {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        anAttached(agency("MOJ"), report, 0, "a.pdf", PDF);

        change(agency("MOJ"), report, 1, "{\"completionPercent\": 75}").then().statusCode(200);

        get(agency("MOJ"), report).then().body("attachments", hasSize(1));
    }

    @Test
    void theSameKeyGivesTheSameFileAgain() {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        String path = "/api/v1/progress-reports/" + report + "/attachments";
        Response first =
                form(agency("MOJ"), 0, "a.pdf", PDF).header("Idempotency-Key", "k").post(path);

        Response again =
                form(agency("MOJ"), 0, "a.pdf", PDF).header("Idempotency-Key", "k").post(path);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        isProblem(
                form(agency("MOJ"), 1, "a.pdf", new byte[] {'%', 'P', 'D', 'F', '-', '2'})
                        .header("Idempotency-Key", "k")
                        .post(path)
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void ofSeveralAtOnceOneIsKeptAndNothingElseStays() throws Exception {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        List<UUID> before = kept();

        List<Response> answers =
                atOnce(6, caller -> attach(agency("MOJ"), report, 0, caller + ".pdf", PDF));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 412, 412, 412, 412, 412);
        assertThat(kept()).hasSize(before.size() + 1);
        get(agency("MOJ"), report).then().body("attachments", hasSize(1));
    }

    @Test
    void aReportCarriesTwentyAtMost() {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        for (int i = 0; i < 20; i++) {
            attach(agency("MOJ"), report, i, i + ".png", PNG).then().statusCode(201);
        }

        isProblem(
                attach(agency("MOJ"), report, 20, "21.png", PNG).then(),
                409,
                "too-many-attachments");
    }

    @Test
    void aFileStaysWhereItIsNotKnownWhetherItsRowWasCommitted() throws IOException {
        Path bytes = Files.write(Files.createTempFile("sent", ""), PDF);
        CheckedFile sent =
                new CheckedFile(bytes, "a.pdf", "application/pdf", PDF.length, sha256(PDF), null);
        List<UUID> named = new ArrayList<>();

        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew()
                                .run(() -> {
                                    Attachment file = attachments.keep(sent);
                                    attachments.name(UUID.randomUUID(), file, Instant.EPOCH);
                                    named.add(file.id());
                                    QuarkusTransaction.setRollbackOnly();
                                }))
                .hasStackTraceContaining("Could not commit transaction");

        assertThat(kept()).containsAll(named);
        store.remove(named.getFirst());
    }

    @Test
    void bytesThatAreMissingAreToldBeforeAnythingIsAnswered() throws IOException {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        String file = anAttached(agency("MOJ"), report, 0, "a.pdf", PDF);
        store.remove(UUID.fromString(file));

        isProblem(download(agency("MOJ"), report, file).then(), 503, "unavailable");

        agency("MOJ")
                .head("/api/v1/progress-reports/" + report + "/attachments/" + file)
                .then()
                .statusCode(200);
        told.run("delete from progress_report_attachment");
        isProblem(download(agency("MOJ"), report, file).then(), 404, "not-found");
    }

    @Test
    void whatNoRowNamesIsSweptOnceItIsOld() throws IOException {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        UUID named = UUID.fromString(anAttached(agency("MOJ"), report, 0, "a.pdf", PDF));
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        Path bytes = Files.write(Files.createTempFile("orphan", ""), PDF);
        for (UUID orphan : List.of(old, young)) {
            store.keep(orphan, bytes);
        }
        Instant now = sweep.now();
        age(old, now.minus(Duration.ofDays(31)));
        age(named, now.minus(Duration.ofDays(31)));
        age(young, now.minus(Duration.ofDays(29)));

        sweep.sweep(now);

        assertThat(kept()).contains(named, young).doesNotContain(old);
        store.remove(young);
        store.remove(named);
    }

    @Test
    void anEmptyDatabaseSweepsNothing() throws IOException {
        UUID old = UUID.randomUUID();
        store.keep(old, Files.write(Files.createTempFile("orphan", ""), PDF));
        Instant now = sweep.now();
        age(old, now.minus(Duration.ofDays(400)));

        int removed = sweep.sweep(now);

        assertThat(removed).isZero();
        assertThat(kept()).contains(old);
        store.remove(old);
    }

    @Test
    void whatAKilledProcessWasReceivingIsRemovedOnceItIsOld() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/incoming"));
        Path old = Files.createTempFile(folder, "zantartip-sent", ".part");
        Path young = Files.createTempFile(folder, "zantartip-sent", ".part");
        Path strange = Files.createTempFile(folder, "sent", ".part");
        Instant now = sweep.now();
        for (Path file : List.of(old, strange)) {
            Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofDays(2))));
        }

        leftovers.remove(now.minus(Duration.ofDays(1)));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(strange).exists();
        Files.delete(young);
        Files.delete(strange);
    }

    private static void age(UUID key, Instant at) throws IOException {
        String name = key.toString();
        Files.setLastModifiedTime(
                Path.of("target/attachments", name.substring(34), name), FileTime.from(at));
    }

    @Test
    void atTheDatabaseTooTheFilesOfAnAcceptedReportStay() {
        String report = aDraft(agency("MOJ"), NEXT_OF_18);
        anAttached(agency("MOJ"), report, 0, "a.pdf", PDF);
        submit(agency("MOJ"), report, 1).then().statusCode(200);
        accept(coordinator(), report, 2)
                .then()
                .statusCode(200)
                .body("attachments[0].sha256", equalTo(sha256(PDF)))
                .body("checksum", not(nullValue()));

        for (String attempt :
                List.of(
                        "delete from progress_report_attachment",
                        "update progress_report_attachment set sha256 = 'x'",
                        "insert into progress_report_attachment select gen_random_uuid(), report, sha256, size, added_at"
                                + " from progress_report_attachment")) {
            assertThatThrownBy(() -> told.run(attempt))
                    .as(attempt)
                    .hasStackTraceContaining("An accepted report never changes");
        }
    }

    private List<UUID> kept() throws IOException {
        List<UUID> keys = new ArrayList<>();
        store.each(entry -> keys.add(entry.key()));
        return keys;
    }
}
