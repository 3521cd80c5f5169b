package vn.nenep.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MemberFixture;
import vn.nenep.testing.Sql;

/** From the announcement to the mail in the catcher, over real SMTP. */
@QuarkusTest
class MailTest {

    private static final String HUNG = "dang.quoc.hung@ne-nep.test";

    @Inject
    MailSender sender;

    @ConfigProperty(name = "nenep.mail.catcher")
    Path catcher;

    /** Other tests announce, too, and wait for nothing. */
    @BeforeEach
    void onlyOurs() {
        Sql.update("UPDATE outgoing_mail SET state = 'DEAD', finished_at = made_at WHERE state = 'WAITING'");
    }

    @AfterEach
    void takeBack() {
        MemberFixture.takeBackAll();
    }

    @Test
    void whoHasAnAddressGetsOneMailAndNothingIsInItBeyondTimePlaceKindAndLink() {
        MeetingFixture meeting = MeetingFixture.announced();
        assertThat(mailsTo(HUNG, meeting)).isEmpty();

        sendAll(Instant.now());
        sendAll(Instant.now().plus(Duration.ofDays(1)));

        List<String> mails = mailsTo(HUNG, meeting);
        assertThat(mails).hasSize(1);
        String mail = mails.get(0);
        assertThat(mail)
                .contains("sinh hoạt chi bộ thường kỳ")
                .contains("Hội trường tầng 2")
                .contains("/cuoc-hop/" + meeting.id())
                .contains("text/plain")
                .contains("text/html")
                .contains("Auto-Submitted: auto-generated")
                .doesNotContain("Đánh giá kết quả")
                .doesNotContain("Khoa Xây dựng Đảng");
        assertThat(states(meeting)).containsOnly("SENT");
    }

    @Test
    void aSecondSendingAfterACrashHasTheSameMessageId() {
        MeetingFixture meeting = MeetingFixture.announced();
        sendAll(Instant.now());
        Sql.update(
                "UPDATE outgoing_mail SET state = 'WAITING' WHERE address = ? AND meeting_notice_id IN"
                        + " (SELECT id FROM meeting_notice WHERE meeting_id = ?)",
                HUNG,
                Sql.id(meeting.id()));

        sendAll(Instant.now().plus(Duration.ofHours(1)));

        assertThat(mailsTo(HUNG, meeting))
                .hasSize(2)
                .extracting(mail -> mail.lines()
                        .filter(line -> line.startsWith("Message-ID:"))
                        .findFirst()
                        .orElseThrow())
                .allMatch(header -> header.endsWith("@ne-nep>"))
                .satisfies(headers -> assertThat(headers.get(0)).isEqualTo(headers.get(1)));
    }

    @Test
    void whatIsRefusedIsTriedAgainAndGivenUpInTheEnd() {
        Map<String, Object> person = MemberFixture.person(Cell.model().id());
        person.put("email", "nguoi.nhan@tu-choi.test");
        MemberFixture refused = MemberFixture.enrolled(person);
        MeetingFixture meeting = MeetingFixture.announced();
        Instant now = Instant.now();

        sendAll(now);

        JsonNode waiting = mailOf(refused, meeting);
        assertThat(waiting.path("state").textValue()).isEqualTo("WAITING");
        assertThat(waiting.path("attempts").intValue()).isEqualTo(1);
        assertThat(waiting.path("failure").textValue()).contains("451");
        assertThat(Instant.parse(waiting.path("nextAttemptAt").textValue())).isAfter(now);
        assertThat(states(meeting)).contains("SENT");

        sendAll(now);
        assertThat(mailOf(refused, meeting).path("attempts").intValue())
                .as("not before its time")
                .isEqualTo(1);

        for (int day = 1; day < 2 * Retries.MOST_ATTEMPTS; day++) {
            sendAll(now.plus(Duration.ofDays(2L * day)));
        }

        JsonNode dead = mailOf(refused, meeting);
        assertThat(dead.path("state").textValue()).isEqualTo("DEAD");
        assertThat(dead.path("attempts").intValue()).isEqualTo(Retries.MOST_ATTEMPTS);
        assertThat(dead.has("nextAttemptAt")).isFalse();
    }

    @Test
    void nothingIsSentAboutAMeetingThatIsOver() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("plannedStart", Instant.now().minus(Duration.ofHours(5)).toString());
        plan.put("plannedEnd", Instant.now().minus(Duration.ofHours(3)).toString());
        MeetingFixture meeting = MeetingFixture.planned(Cell.model(), plan).announce();

        sendAll(Instant.now());

        assertThat(mailsTo(HUNG, meeting)).isEmpty();
        assertThat(states(meeting)).containsOnly("DEAD");
    }

    private void sendAll(Instant now) {
        while (sender.sendDue(now) > 0) {
            // the next few
        }
    }

    private static List<String> states(MeetingFixture meeting) {
        return Sql.column(
                "SELECT m.state FROM outgoing_mail m JOIN meeting_notice n ON n.id = m.meeting_notice_id"
                        + " WHERE n.meeting_id = ?",
                Sql.id(meeting.id()));
    }

    /** As the administrator sees it. */
    private static JsonNode mailOf(MemberFixture member, MeetingFixture meeting) {
        return Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR)
                        .get("/api/v1/outgoing-mails?limit=200&organizationId="
                                + Cell.model().id())))
                .path("items")
                .valueStream()
                .filter(mail -> mail.at("/member/memberId").textValue().equals(member.id()))
                .filter(mail -> mail.path("meetingId").textValue().equals(meeting.id()))
                .findAny()
                .orElseThrow();
    }

    private List<String> mailsTo(String address, MeetingFixture meeting) {
        try (Stream<Path> files = Files.list(catcher)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(MailTest::read)
                    .filter(mail -> mail.startsWith("X-Envelope-To: " + address))
                    .filter(mail -> mail.contains(meeting.id()))
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** With what is quoted for the way in plain letters again. */
    private static String read(Path file) {
        try {
            String quoted = Files.readString(file, UTF_8).replace("\r\n", "\n").replace("=\n", "");
            java.io.ByteArrayOutputStream plain = new java.io.ByteArrayOutputStream();
            for (int i = 0; i < quoted.length(); i++) {
                boolean coded = quoted.charAt(i) == '='
                        && i + 2 < quoted.length()
                        && quoted.substring(i + 1, i + 3).matches("[0-9A-F]{2}");
                plain.writeBytes(
                        coded
                                ? new byte[] {(byte) Integer.parseInt(quoted, i + 1, i + 3, 16)}
                                : String.valueOf(quoted.charAt(i)).getBytes(UTF_8));
                i += coded ? 2 : 0;
            }
            return plain.toString(UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
