package vn.nenep.testing;

import static io.restassured.http.Method.POST;

import java.util.HashMap;
import java.util.Map;
import vn.nenep.testing.Target.Maker;

/** The reviews of roles, of those on the first cell. */
final class ReviewTargets {

    static final String REVIEWS = "/api/v1/access-reviews";

    private ReviewTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        String cell = Cell.model().id();
        makers.put(
                "listAccessReviews any",
                (state, who) -> Target.read("listAccessReviews", REVIEWS + "?limit=200", null, Api.ADMINISTRATOR));
        makers.put(
                "listAccessReviews other/of-the-cell",
                (state, who) ->
                        Target.read("listAccessReviews", REVIEWS + "?organizationId=" + cell, cell, Api.ADMINISTRATOR));
        makers.put(
                "getAccessReviewState other",
                (state, who) -> Target.read(
                        "getAccessReviewState", REVIEWS + "/state?organizationId=" + cell, cell, Api.ADMINISTRATOR));
        makers.put("getAccessReview other", (state, who) -> {
            String id = Target.idOf(review(), REVIEWS, Api.ADMINISTRATOR);
            return Target.read("getAccessReview", REVIEWS + "/" + id, id, Api.ADMINISTRATOR);
        });
        makers.put(
                "confirmAccessReview other",
                (state, who) -> Target.change(
                        "confirmAccessReview",
                        POST,
                        REVIEWS,
                        review(),
                        null,
                        REVIEWS + "?organizationId=" + cell,
                        Api.ADMINISTRATOR,
                        cell));
        return makers;
    }

    /** Of all roles of today on the first cell. */
    static Map<String, Object> review() {
        String cell = Cell.model().id();
        long roles = Answers.json(Answers.ok(Api.as(Api.ADMINISTRATOR).get(REVIEWS + "/state?organizationId=" + cell)))
                .path("currentRoles")
                .longValue();
        return Map.of("organizationId", cell, "roles", roles);
    }
}
