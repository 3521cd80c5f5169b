package vn.nenep.organization;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.nenep.access.AccountService;
import vn.nenep.access.Action;
import vn.nenep.access.Principal;
import vn.nenep.access.Role;
import vn.nenep.audit.AuditTrail;
import vn.nenep.organization.OrganizationService.NewOrganization;
import vn.nenep.platform.time.CellCalendar;

/**
 * Where rights come from when nobody has any: a setting of the start names the sign-in that becomes administrator of the
 * whole tree, and the tree gets its root. Works once: as soon as there has been an administrator, the setting does nothing.
 */
@Singleton
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String ROOT_CODE = "0";
    private static final String REASON = "nenep.bootstrap.administrator-subject";

    private final Optional<String> subject;
    private final String name;
    private final String organizationName;
    private final AccountService accounts;
    private final OrganizationService organizations;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    FirstAdministrator(
            @ConfigProperty(name = "nenep.bootstrap.administrator-subject") Optional<String> subject,
            @ConfigProperty(name = "nenep.bootstrap.administrator-name") Optional<String> name,
            @ConfigProperty(name = "nenep.bootstrap.organization-name") Optional<String> organizationName,
            AccountService accounts,
            OrganizationService organizations,
            AuditTrail audit,
            CellCalendar calendar) {
        this.subject = subject;
        this.name = name.orElse("Quản trị viên");
        this.organizationName = organizationName.orElse("Đảng bộ tỉnh");
        this.accounts = accounts;
        this.organizations = organizations;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** After the guard of production, before anything else is written. */
    void atStart(@Observes @Priority(4000) StartupEvent start) {
        subject.filter(named -> !named.isBlank()).ifPresent(this::appoint);
    }

    /** Says whether that sign-in became administrator now. */
    @Transactional
    boolean appoint(String administrator) {
        if (accounts.hasEverHadAdministrator()) {
            LOG.warn("There has been an administrator already: take nenep.bootstrap.administrator-subject away");
            return false;
        }
        UUID root = organizations.root().orElseGet(this::plantRoot);
        UUID account = accounts.find(administrator).orElseGet(() -> accounts.link(administrator, null, name, false));
        accounts.assign(account, Role.ADMINISTRATOR, root, calendar.today(), null, REASON);
        audit.changedAtStart(
                new Principal(account, null, name, List.of()),
                Action.APPOINT_FIRST_ADMINISTRATOR,
                "account",
                account,
                root);
        LOG.infof("The first administrator is in place: account %s", account);
        return true;
    }

    private UUID plantRoot() {
        return organizations.add(new NewOrganization(
                ROOT_CODE, organizationName, OrganizationKind.PROVINCE_COMMITTEE.name(), null, null, calendar.today()));
    }
}
