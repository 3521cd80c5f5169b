package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Worksheet;
import vn.nenep.document.ListJob.Head;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.job.JobRun.Progress;
import vn.nenep.platform.time.CellCalendar;

/** Meetings in the order of time. As text, so that no cell is ever a formula. */
@ApplicationScoped
class MeetingRows {

    static final List<Head> HEADS = List.of(
            new Head("TT", 6),
            new Head("Chi bộ", 36),
            new Head("Loại", 32),
            new Head("Chuyên đề", 40),
            new Head("Ngày", 12),
            new Head("Giờ bắt đầu", 12),
            new Head("Giờ kết thúc", 12),
            new Head("Địa điểm", 30),
            new Head("Trạng thái", 16));

    private static final int BATCH = 1000;

    private final MeetingService meetings;
    private final OrganizationService organizations;
    private final CellCalendar calendar;

    MeetingRows(MeetingService meetings, OrganizationService organizations, CellCalendar calendar) {
        this.meetings = meetings;
        this.organizations = organizations;
        this.calendar = calendar;
    }

    void write(Worksheet sheet, OfficialDocument list, Progress progress) {
        int total = (int) meetings.countWithin(list.organizationId, list.listFrom, list.listTo);
        int done = 0;
        List<MeetingFacts> batch = next(list, null);
        while (!batch.isEmpty()) {
            rows(sheet, done, batch);
            done += batch.size();
            progress.at(done, Math.max(done, total));
            batch = next(list, batch.get(batch.size() - 1));
        }
    }

    private List<MeetingFacts> next(OfficialDocument list, MeetingFacts after) {
        return meetings.within(list.organizationId, list.listFrom, list.listTo, after, BATCH);
    }

    private void rows(Worksheet sheet, int before, List<MeetingFacts> batch) {
        Map<UUID, String> names = organizations.names(
                batch.stream().map(MeetingFacts::organizationId).distinct().toList());
        ZoneId zone = calendar.zone();
        int row = before;
        for (MeetingFacts meeting : batch) {
            row++;
            sheet.value(row, 0, row);
            sheet.value(row, 1, names.get(meeting.organizationId()));
            sheet.value(row, 2, Wording.upperFirst(Wording.kind(meeting.kind())));
            sheet.value(row, 3, meeting.theme());
            sheet.value(row, 4, Wording.shortDay(Wording.day(meeting.plannedStart(), zone.getId())));
            sheet.value(row, 5, Wording.clock(meeting.plannedStart(), zone));
            sheet.value(row, 6, Wording.clock(meeting.plannedEnd(), zone));
            sheet.value(row, 7, meeting.place());
            sheet.value(row, 8, Wording.state(meeting.state()));
        }
    }
}
