package vn.nenep.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.meeting.MeetingKind;

class MailTextTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ANNOUNCED | true  | Mời họp: sinh hoạt chi bộ thường kỳ, 19:30 thứ năm 03/12/2026          | 19:30 thứ năm 03/12/2026 | Hội trường tầng 2
            CHANGED   | true  | Thay đổi cuộc họp: sinh hoạt chi bộ thường kỳ, 19:30 thứ năm 03/12/2026 | 19:30 thứ năm 03/12/2026 | Hội trường tầng 2
            POSTPONED | true  | Dời cuộc họp: sinh hoạt chi bộ thường kỳ, 19:30 thứ năm 03/12/2026     | 19:30 thứ năm 03/12/2026 | Hội trường tầng 2
            POSTPONED | false | Hoãn cuộc họp: sinh hoạt chi bộ thường kỳ                              | -                        | -
            CANCELLED | true  | Không họp: sinh hoạt chi bộ thường kỳ, 19:30 thứ năm 03/12/2026        | -                        | -
            """)
    void saysWhatWhenAndWhere(NoticeKind kind, boolean timeKnown, String subject, String when, String place) {
        MailText said = MailText.of(notice(kind, timeKnown), ZONE, "https://nenep.test/cuoc-hop/1");

        assertThat(said.subject()).isEqualTo(subject);
        assertThat(said.when()).isEqualTo(when);
        assertThat(said.place()).isEqualTo(place);
        assertThat(said.link()).endsWith("/cuoc-hop/1");
    }

    @Test
    void theDayIsThatOfTheCells() {
        MeetingNotice late = notice(NoticeKind.ANNOUNCED, true);
        late.plannedStart = Instant.parse("2026-12-03T17:30:00Z");

        assertThat(MailText.of(late, ZONE, null).when()).isEqualTo("00:30 thứ sáu 04/12/2026");
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void everyKindHasWords(MeetingKind kind) {
        assertThat(MeetingWords.of(kind)).isNotBlank();
    }

    private static MeetingNotice notice(NoticeKind kind, boolean timeKnown) {
        MeetingNotice notice = new MeetingNotice();
        notice.kind = kind;
        notice.meetingKind = MeetingKind.REGULAR;
        notice.place = "Hội trường tầng 2";
        notice.plannedStart = Instant.parse("2026-12-03T12:30:00Z");
        notice.plannedEnd = Instant.parse("2026-12-03T14:15:00Z");
        notice.timeKnown = timeKnown;
        return notice;
    }
}
