package vn.nenep.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.PaperFixture;
import vn.nenep.testing.Sql;

/** A document of a meeting from the upload to the withdrawal. */
@QuarkusTest
class PaperTest {

    private static final byte[] PDF = PaperFixture.PDF.getBytes(UTF_8);

    @Inject
    PaperStore store;

    @Inject
    PaperConfig config;

    @TestHTTPResource("/")
    URI service;

    @Test
    void whatIsSentIsListedAndComesBackUnchanged() {
        MeetingFixture meeting = MeetingFixture.announced();
        byte[] text = PaperFixture.docx();

        Response made = Answers.ok(PaperFixture.send(meeting, "Dự thảo nghị quyết (12).docx", text));

        assertThat(made.statusCode()).isEqualTo(201);
        JsonNode listed = Answers.json(Answers.ok(Api.as(Api.MEMBER).get(PaperFixture.documents(meeting))))
                .path("items")
                .path(0);
        assertThat(listed.path("fileName").textValue()).isEqualTo("Dự thảo nghị quyết (12).docx");
        assertThat(listed.path("kind").textValue()).isEqualTo("DOCX");
        assertThat(listed.path("size").intValue()).isEqualTo(text.length);
        assertThat(listed.path("allowedActions")).isEmpty();
        Response file = Answers.ok(Api.as(Api.MEMBER).accept("*/*").get(made.header("Location")));
        assertThat(file.asByteArray()).isEqualTo(text);
        assertThat(file.contentType()).isEqualTo(PaperKind.DOCX_TYPE);
        assertThat(file.header("ETag")).isEqualTo("\"" + listed.path("digest").textValue() + "\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"du thao nghi quyet _12_.docx\"; filename*=UTF-8''"
                        + "D%E1%BB%B1%20th%E1%BA%A3o%20ngh%E1%BB%8B%20quy%E1%BA%BFt%20%2812%29.docx");
    }

    @Test
    void theFileIsKeptUnderItsIdAndNothingThatSomebodySent() throws IOException {
        PaperFixture paper = PaperFixture.of(MeetingFixture.announced());

        Path file = store.place(UUID.fromString(paper.id()));

        assertThat(file).startsWith(config.directory().toAbsolutePath().normalize());
        assertThat(Files.readAllBytes(file)).isEqualTo(PDF);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void readingIsWrittenDown() {
        PaperFixture paper = PaperFixture.of(MeetingFixture.announced());

        Answers.ok(Api.as(Api.MEMBER).accept("*/*").get(paper.path()));

        assertThat(Sql.column(
                        "SELECT action FROM audit_entry WHERE object_id = ? ORDER BY sequence", Sql.id(paper.id())))
                .containsExactly("uploadMeetingDocument", "downloadMeetingDocument");
    }

    @Test
    void aNameTypedOnAnyDeviceIsTheSameName() {
        MeetingFixture meeting = MeetingFixture.announced();
        String decomposed = Normalizer.normalize("Đảng phí quý 4.pdf", Normalizer.Form.NFD);

        Answers.ok(PaperFixture.send(meeting, decomposed, PDF));

        assertThat(Answers.json(Api.as(Api.SECRETARY).get(PaperFixture.documents(meeting)))
                        .at("/items/0/fileName")
                        .textValue())
                .isEqualTo("Đảng phí quý 4.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "C:\\Users\\bithu\\nghi-quyet.pdf",
                "a/b.pdf",
                ".pdf",
                "  ",
                "nghi\u0000quyet.pdf",
                "nghi\nquyet.pdf",
                "nghi-quyet\u202Efdp.pdf",
                "\uFEFFa.pdf"
            })
    void aNameThatIsMoreThanAName(String name) {
        MeetingFixture meeting = MeetingFixture.announced();

        Answers.violation(PaperFixture.send(meeting, name, PDF), "fileName");

        assertNothingKept(meeting);
    }

    @Test
    void aNameThatIsTooLong() {
        MeetingFixture meeting = MeetingFixture.announced();

        Answers.violation(PaperFixture.send(meeting, "x".repeat(197) + ".pdf", PDF), "fileName");

        assertNothingKept(meeting);
    }

    @Test
    void whatIsRefusedSaysWhyInTheLanguageOfTheReader() {
        MeetingFixture meeting = MeetingFixture.announced();
        byte[] bomb = PaperFixture.docxWith("word/media/zeros.png", new byte[8 * 1024 * 1024]);
        byte[] macro = PaperFixture.docxWith("word/vbaProject.bin", new byte[] {1});

        Answers.problem(PaperFixture.send(meeting, "a.pdf", "MZ".getBytes(UTF_8)), 422, "document-unreadable");
        Answers.problem(PaperFixture.send(meeting, "a.docx", PDF), 422, "document-unreadable");
        Answers.problem(PaperFixture.send(meeting, "a.pdf", new byte[0]), 422, "document-unreadable");
        Answers.problem(PaperFixture.send(meeting, "a.docx", bomb), 413, "document-too-large");
        Response refused = PaperFixture.send(meeting, "a.docx", macro);
        Answers.problem(refused, 422, "document-unsafe");

        assertThat(Answers.json(refused).at("/violations/0/message").textValue())
                .isEqualTo("Tệp có macro: hãy lưu thành DOCX hoặc XLSX không có macro");
        assertNothingKept(meeting);
    }

    /** Refused by what it says of itself: not a byte of the hundred megabytes is read, or even sent. */
    @Test
    void aHundredMegabytesAreRefusedBeforeTheyAreSent() throws IOException {
        MeetingFixture meeting = MeetingFixture.announced();
        String head = "POST " + PaperFixture.documents(meeting) + "?fileName=a.pdf HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: " + Api.authorization(Api.SECRETARY) + "\r\n"
                + "Content-Type: application/octet-stream\r\nContent-Length: 104857600\r\n\r\n";
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().flush();

            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();

            assertThat(status).contains(" 413 ");
        }
        assertNothingKept(meeting);
    }

    /** One that does not say how long it is, is read as far as allowed and no further. */
    @Test
    void anUploadThatDoesNotEnd() throws IOException {
        MeetingFixture meeting = MeetingFixture.announced();
        String head = "POST " + PaperFixture.documents(meeting) + "?fileName=a.pdf HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: " + Api.authorization(Api.SECRETARY) + "\r\n"
                + "Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
        byte[] chunk = ("100000\r\n" + "x".repeat(0x100000) + "\r\n").getBytes(UTF_8);
        int sent = 0;
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            for (; sent < 100; sent++) {
                socket.getOutputStream().write(chunk);
            }
        } catch (IOException closed) {
            // by the service, as soon as it is too much
        }

        assertThat(sent).isLessThan(100);
        assertNothingKept(meeting);
    }

    @Test
    void aRepeatedUploadMakesOneDocument() {
        MeetingFixture meeting = MeetingFixture.announced();
        String key = UUID.randomUUID().toString();

        String first = id(Answers.ok(sendWith(key, meeting, PDF)));
        String second = id(Answers.ok(sendWith(key, meeting, PDF)));
        Response other = sendWith(key, meeting, (PaperFixture.PDF + "\n").getBytes(UTF_8));

        assertThat(second).isEqualTo(first);
        Answers.problem(other, 422, "idempotency-key-reused");
        assertThat(listed(meeting)).containsExactly(first);
    }

    @Test
    void whatIsRolledBackLeavesNoFile() throws IOException {
        UUID id = UUID.randomUUID();
        PaperStore.Received received = store.receive(new java.io.ByteArrayInputStream(PDF));

        QuarkusTransaction.begin();
        store.keep(id, received.file());
        assertThat(store.place(id)).exists();
        QuarkusTransaction.rollback();

        assertThat(store.place(id)).doesNotExist();
        assertThat(incoming()).isEmpty();
    }

    @Test
    void aFileThatIsNoLongerWhatWasSentIsNotHandedOut() throws IOException {
        PaperFixture paper = PaperFixture.of(MeetingFixture.announced());
        Files.write(store.place(UUID.fromString(paper.id())), "Nội dung khác".getBytes(UTF_8));

        Response answer = Api.as(Api.MEMBER).accept("*/*").get(paper.path());

        Answers.problem(answer, 500, "internal-error");
        Answers.silentAbout(answer, paper.id());
    }

    @Test
    void aWithdrawnDocumentIsKeptAndSaysWhy() {
        PaperFixture paper = PaperFixture.of(MeetingFixture.announced());
        String seen = paper.etag();

        paper.withdraw();

        assertThat(paper.row("withdrawalReason")).isEqualTo("Gửi nhầm bản chưa sửa");
        assertThat(paper.row("allowedActions")).isEmpty();
        Answers.ok(Api.as(Api.MEMBER).accept("*/*").get(paper.path()));
        Answers.problem(withdraw(paper, seen), 412, "stale-version");
        Answers.problem(withdraw(paper, paper.etag()), 409, "wrong-state");
    }

    @Test
    void theChecksOfTheMeetingKnowSinceWhenItsDocumentsAreThere() {
        MeetingFixture meeting = MeetingFixture.announced();
        String without = documentsCheck(meeting);

        PaperFixture paper = PaperFixture.of(meeting);

        assertThat(without).isNotEqualTo("MET");
        assertThat(documentsCheck(meeting)).isEqualTo("MET");
        paper.withdraw();
        assertThat(documentsCheck(meeting)).isEqualTo(without);
    }

    @Test
    void afterTheCloseNothingComesAndNothingGoes() {
        MeetingFixture meeting = MeetingFixture.marked();
        PaperFixture paper = PaperFixture.of(meeting);
        meeting.closeAt(meeting.actualStart().plusSeconds(95 * 60));

        Answers.problem(PaperFixture.send(meeting, "a.pdf", PDF), 409, "wrong-state");
        Answers.problem(withdraw(paper, paper.etag()), 409, "wrong-state");

        assertThat(listed(meeting)).containsExactly(paper.id());
        assertThat(paper.row("withdrawnAt")).isEmpty();
    }

    @Test
    void underAnotherMeetingItIsNotFound() {
        PaperFixture paper = PaperFixture.of(MeetingFixture.announced());
        MeetingFixture other = MeetingFixture.announced();
        String elsewhere = PaperFixture.documents(other) + "/" + paper.id();

        Answers.problem(Api.as(Api.SECRETARY).accept("*/*").get(elsewhere), 404, "not-found");
        Answers.problem(
                Api.as(Api.SECRETARY, Map.of("reason", "x"))
                        .header("If-Match", paper.etag())
                        .post(elsewhere + "/withdraw"),
                404,
                "not-found");
    }

    @Test
    void onlyThoseOfTheMeetingSendAndRead() {
        PaperFixture paper = PaperFixture.of(MeetingFixture.announced());
        MeetingFixture meeting = paper.meeting();

        Answers.problem(Api.as(Api.OTHER_SECRETARY).accept("*/*").get(paper.path()), 404, "not-found");
        Response byMember = Api.as(Api.MEMBER)
                .contentType("application/octet-stream")
                .queryParam("fileName", "a.pdf")
                .body(PDF)
                .post(PaperFixture.documents(meeting));

        Answers.problem(byMember, 403, "not-allowed");
        assertThat(Cell.other().id()).isNotEqualTo(meeting.cell().id());
        assertThat(listed(meeting)).containsExactly(paper.id());
    }

    private static String documentsCheck(MeetingFixture meeting) {
        return Answers.ok(Api.as(Api.SECRETARY).get(meeting.path() + "/checks"))
                .jsonPath()
                .getString("items.find { it.kind == 'DOCUMENTS' }.verdict");
    }

    private void assertNothingKept(MeetingFixture meeting) {
        assertThat(listed(meeting)).isEmpty();
        assertThat(incoming()).isEmpty();
    }

    private static List<String> listed(MeetingFixture meeting) {
        return Answers.json(Answers.ok(Api.as(Api.SECRETARY).get(PaperFixture.documents(meeting))))
                .path("items")
                .valueStream()
                .map(item -> item.path("id").textValue())
                .toList();
    }

    private List<Path> incoming() {
        try (Stream<Path> files = Files.list(config.directory().resolve("incoming"))) {
            return files.toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Response sendWith(String key, MeetingFixture meeting, byte[] content) {
        return Api.as(Api.SECRETARY)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .queryParam("fileName", "a.pdf")
                .body(content)
                .post(PaperFixture.documents(meeting));
    }

    private static Response withdraw(PaperFixture paper, String etag) {
        return Api.as(Api.SECRETARY, Map.of("reason", "Gửi nhầm"))
                .header("If-Match", etag)
                .post(paper.path() + "/withdraw");
    }

    private static String id(Response made) {
        return Answers.json(made).path("id").textValue();
    }
}
