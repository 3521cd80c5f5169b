package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import vn.nenep.document.ListJob.Head;
import vn.nenep.member.PersonRef;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.job.JobRun.Progress;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.task.TaskLine;
import vn.nenep.task.TaskService;
import vn.nenep.task.TaskService.CellTask;
import vn.nenep.task.TaskState;

/** Tasks by their last day. As text, so that no cell is ever a formula. */
@ApplicationScoped
class TaskRows {

    static final List<Head> HEADS = List.of(
            new Head("TT", 6),
            new Head("Chi bộ", 36),
            new Head("Nhiệm vụ", 50),
            new Head("Người thực hiện", 32),
            new Head("Ngày giao", 12),
            new Head("Thời hạn", 12),
            new Head("Tiến độ (%)", 10),
            new Head("Trạng thái", 18),
            new Head("Kết quả", 50));

    private static final int BATCH = 500;

    private final TaskService tasks;
    private final OrganizationService organizations;
    private final CellCalendar calendar;

    TaskRows(TaskService tasks, OrganizationService organizations, CellCalendar calendar) {
        this.tasks = tasks;
        this.organizations = organizations;
        this.calendar = calendar;
    }

    void write(Worksheet sheet, OfficialDocument list, Progress progress) {
        int done = 0;
        List<CellTask> batch = next(list, null);
        while (!batch.isEmpty()) {
            rows(sheet, done, batch);
            done += batch.size();
            progress.at(done, done);
            batch = next(list, batch.get(batch.size() - 1));
        }
    }

    private List<CellTask> next(OfficialDocument list, CellTask after) {
        return tasks.dueWithin(
                list.organizationId, calendar.dayOf(list.listFrom), calendar.dayOf(list.listTo), after, BATCH);
    }

    private void rows(Worksheet sheet, int before, List<CellTask> batch) {
        Map<UUID, String> names = organizations.names(
                batch.stream().map(CellTask::organizationId).distinct().toList());
        LocalDate today = calendar.today();
        int row = before;
        for (CellTask task : batch) {
            TaskLine line = task.line();
            row++;
            sheet.value(row, 0, row);
            sheet.value(row, 1, names.get(task.organizationId()));
            sheet.value(row, 2, line.title());
            sheet.value(row, 3, line.owners().stream().map(PersonRef::fullName).collect(Collectors.joining(", ")));
            sheet.value(row, 4, Wording.shortDay(line.agreedOn()));
            sheet.value(row, 5, Wording.shortDay(line.dueOn()));
            sheet.value(row, 6, line.percent());
            sheet.value(row, 7, state(line, today));
            sheet.value(row, 8, line.result());
        }
    }

    private static String state(TaskLine line, LocalDate today) {
        if (line.state() == TaskState.OPEN) {
            return line.dueOn().isBefore(today) ? "Quá hạn" : "Đang thực hiện";
        }
        return line.state() == TaskState.DROPPED ? "Thôi thực hiện" : "Đã hoàn thành";
    }
}
