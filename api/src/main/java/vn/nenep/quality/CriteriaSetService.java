package vn.nenep.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** The criteria sets: public rules, readable by every account. */
@ApplicationScoped
class CriteriaSetService {

    private final CriteriaSetRepository sets;
    private final Access access;

    CriteriaSetService(CriteriaSetRepository sets, Access access) {
        this.sets = sets;
        this.access = access;
    }

    @Transactional
    Page<CriteriaSetView> list(PageRequest page) {
        access.requireAnyRole();
        return Page.of(sets.list(page), page, CriteriaSetView::of, set -> PageToken.of(set.code));
    }

    @Transactional
    CriteriaSetView get(UUID criteriaSetId) {
        access.requireAnyRole();
        return CriteriaSetView.of(byId(criteriaSetId));
    }

    CriteriaSet byId(UUID criteriaSetId) {
        return sets.findByIdOptional(criteriaSetId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    CriteriaSet inForceOn(LocalDate day) {
        return sets.inForceOn(day).orElseThrow(() -> Problem.of(ProblemType.NO_CRITERIA_SET));
    }
}
