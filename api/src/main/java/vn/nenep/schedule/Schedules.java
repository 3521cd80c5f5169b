package vn.nenep.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.meeting.OnlinePermission;
import vn.nenep.organization.OrganizationService;
import vn.nenep.schedule.ScheduleView.Deadlines;

/** Which schedule holds where, and who set it. */
@ApplicationScoped
class Schedules implements OnlinePermission {

    private final ScheduleRepository schedules;
    private final OrganizationService organizations;
    private final Access access;

    Schedules(ScheduleRepository schedules, OrganizationService organizations, Access access) {
        this.schedules = schedules;
        this.organizations = organizations;
        this.access = access;
    }

    /** What holds in one place on one day. */
    record Held(Optional<EffectiveSchedule> effective, boolean locked, Deadlines deadlines, boolean onlineAllowed) {}

    /** As the tree stood on that day: an old month keeps the committee that it had. */
    Held on(LocalDate day, UUID organizationId) {
        List<UUID> lineage = organizations.lineageOn(organizationId, day);
        Map<UUID, List<SchedulePeriod>> periods = schedules.periods(lineage);
        return new Held(
                EffectiveSchedule.on(day, lineage, periods),
                EffectiveSchedule.lockAbove(day, lineage, periods).isPresent(),
                deadlines(day, organizationId, lineage, periods),
                EffectiveSchedule.allowsOnline(day, lineage, periods));
    }

    @Override
    public boolean allowsOnline(UUID organizationId, LocalDate day) {
        List<UUID> lineage = organizations.lineageOn(organizationId, day);
        return EffectiveSchedule.allowsOnline(day, lineage, schedules.periods(lineage));
    }

    SetBy setBy(UUID setBy, UUID asked) {
        boolean readable = access.allows(Action.GET_ORGANIZATION, setBy);
        return new SetBy(
                setBy.equals(asked), readable ? setBy : null, readable ? access.organizationName(setBy) : null);
    }

    private Deadlines deadlines(
            LocalDate day, UUID organizationId, List<UUID> lineage, Map<UUID, List<SchedulePeriod>> periods) {
        Optional<EffectiveSchedule> set = EffectiveSchedule.withDeadlines(day, lineage, periods);
        if (set.isPresent()) {
            ScheduleSetting setting = set.get().setting();
            return new Deadlines(
                    setting.registerByDay(),
                    setting.agreeByDay(),
                    setBy(set.get().setBy(), organizationId),
                    null);
        }
        RegistrationRule rule = schedules.registrationRule(day);
        return new Deadlines(rule.registerByDay, rule.agreeByDay, null, rule.source);
    }
}
