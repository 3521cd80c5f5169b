package vn.nenep.notice;

import vn.nenep.meeting.MeetingKind;

/** A kind of meeting as it is written where no client translates: in mails and calendars. */
public final class MeetingWords {

    private MeetingWords() {}

    public static String of(MeetingKind kind) {
        return switch (kind) {
            case REGULAR -> "sinh hoạt chi bộ thường kỳ";
            case THEMATIC -> "sinh hoạt chi bộ chuyên đề";
            case COMBINED -> "sinh hoạt chi bộ thường kỳ kết hợp chuyên đề";
            case COMMITTEE_PREMEETING -> "họp chi ủy";
            case EXTRAORDINARY -> "sinh hoạt chi bộ đột xuất";
            case GROUP -> "họp tổ đảng";
        };
    }
}
