package vn.nenep.notice;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a mail says: which kind of meeting, when, where and how to get there. Neither the cell nor a name nor what it is
 * about: mail is read by more people than those to whom it is sent.
 *
 * @param link null when nobody knows where the web client is
 */
@TemplateData
record MailText(String subject, String opening, String when, String place, String link) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", Locale.forLanguageTag("vi"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static MailText of(MeetingNotice notice, ZoneId zone, String link) {
        String what = MeetingWords.of(notice.meetingKind);
        String when = moment(notice.plannedStart, zone);
        String place = notice.kind == NoticeKind.CANCELLED || !notice.timeKnown ? null : notice.place;
        return switch (notice.kind) {
            case ANNOUNCED ->
                new MailText("Mời họp: " + what + ", " + when, "Kính mời đồng chí dự " + what + ".", when, place, link);
            case CHANGED ->
                new MailText(
                        "Thay đổi cuộc họp: " + what + ", " + when,
                        "Cuộc họp (" + what + ") có thay đổi. Thông tin hiện nay:",
                        when,
                        place,
                        link);
            case POSTPONED ->
                notice.timeKnown
                        ? new MailText(
                                "Dời cuộc họp: " + what + ", " + when,
                                "Cuộc họp (" + what + ") được dời sang thời gian khác:",
                                when,
                                place,
                                link)
                        : new MailText(
                                "Hoãn cuộc họp: " + what,
                                "Cuộc họp (" + what + ") dự kiến " + when
                                        + " được hoãn. Ngày họp mới sẽ được thông báo sau.",
                                null,
                                place,
                                link);
            case CANCELLED ->
                new MailText(
                        "Không họp: " + what + ", " + when,
                        "Cuộc họp (" + what + ") dự kiến " + when + " không tổ chức nữa.",
                        null,
                        place,
                        link);
        };
    }

    private static String moment(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return TIME.format(local) + " " + DAY.format(local).toLowerCase(Locale.forLanguageTag("vi"));
    }
}
