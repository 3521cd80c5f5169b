package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.document.TemplateRepository.InUse;
import vn.nenep.organization.OrganizationService;

/** Which template is used where: the latest of the nearest organisation upward. */
@ApplicationScoped
class Templates {

    private final TemplateRepository templates;
    private final OrganizationService organizations;

    Templates(TemplateRepository templates, OrganizationService organizations) {
        this.templates = templates;
        this.organizations = organizations;
    }

    Optional<UUID> idFor(UUID organizationId, DocumentKind kind, LocalDate day) {
        List<UUID> upward = organizations.lineageOn(organizationId, day);
        if (upward.isEmpty()) {
            return Optional.empty();
        }
        return templates.inUse(upward, kind).stream()
                .min(Comparator.<InUse>comparingInt(found -> upward.indexOf(found.organizationId()))
                        .thenComparing(InUse::id, Comparator.reverseOrder()))
                .map(InUse::id);
    }

    Optional<byte[]> contentFor(UUID organizationId, DocumentKind kind, LocalDate day) {
        return idFor(organizationId, kind, day).map(this::content);
    }

    byte[] content(UUID templateId) {
        return templates.findById(templateId).content;
    }
}
