package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nenep.access.Access;
import vn.nenep.access.OrgLevel;
import vn.nenep.organization.OrganizationService;

/** Puts together what stands around the words: the form of the day and what the organisation has entered. */
@ApplicationScoped
class Frames {

    private static final String CELL_SERIES = "CB";
    private static final String COMMITTEE_SERIES = "ĐU";

    private final DocumentRepository documents;
    private final OrganizationService organizations;
    private final Access access;
    private final Optional<String> webClient;

    Frames(
            DocumentRepository documents,
            OrganizationService organizations,
            Access access,
            @ConfigProperty(name = "nenep.web.origin") Optional<String> webClient) {
        this.documents = documents;
        this.organizations = organizations;
        this.access = access;
        this.webClient = webClient;
    }

    /** What holds for an organisation on a day. */
    record InForce(
            DocumentForm form,
            String superior,
            String issuer,
            boolean cell,
            String placeName,
            String signatureTitle,
            LocalDate termStart,
            Integer lineSpacing) {}

    InForce on(UUID organizationId, LocalDate day) {
        DocumentForm form =
                documents.formOn(day).orElseThrow(() -> new IllegalStateException("No form of documents on " + day));
        List<UUID> lineage = organizations.lineageOn(organizationId, day);
        List<UUID> upward = lineage.isEmpty() ? List.of(organizationId) : lineage;
        Map<UUID, DocumentSetting> settings = documents.settings(upward).stream()
                .collect(Collectors.toMap(setting -> setting.organizationId, setting -> setting));
        DocumentSetting own = settings.get(organizationId);
        boolean cell = organizations.level(organizationId) == OrgLevel.CELL;
        String issuer = access.organizationName(organizationId);
        return new InForce(
                form,
                upward.size() > 1 ? access.organizationName(upward.get(1)) : null,
                issuer,
                cell,
                nearest(upward, settings, setting -> setting.placeName),
                own == null || own.signatureTitle == null ? "T/M " + title(cell, issuer) : own.signatureTitle,
                termStart(own, day),
                nearest(upward, settings, setting -> setting.lineSpacing));
    }

    private static String title(boolean cell, String issuer) {
        return cell ? "CHI BỘ" : Wording.capitals(issuer);
    }

    private LocalDate termStart(DocumentSetting own, LocalDate day) {
        return own != null && own.termStart != null && !own.termStart.isAfter(day)
                ? own.termStart
                : documents.termOn(day).orElse(day.withDayOfYear(1));
    }

    private static <T> T nearest(
            List<UUID> upward, Map<UUID, DocumentSetting> settings, Function<DocumentSetting, T> what) {
        return upward.stream()
                .map(settings::get)
                .filter(Objects::nonNull)
                .map(what)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @param number null for a draft, or what is not counted */
    Frame frame(InForce rules, LocalDate day, Integer number, boolean draft) {
        return new Frame(
                rules.form().page(rules.lineSpacing()),
                rules.form().minuteTakerTitle,
                rules.form().chairTitle,
                rules.superior(),
                rules.issuer(),
                rules.cell() ? CELL_SERIES : COMMITTEE_SERIES,
                rules.placeName(),
                rules.signatureTitle(),
                day,
                number,
                draft,
                webClient.orElse(null));
    }
}
