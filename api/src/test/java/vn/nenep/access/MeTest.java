package vn.nenep.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Api;

@QuarkusTest
class MeTest {

    @Test
    void aSecretaryIsMemberAndSecretaryOfTheCell() {
        Api.as(Api.SECRETARY)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Đặng Quốc Hưng"))
                .body("roles.role", contains("MEMBER", "CELL_SECRETARY"))
                .body("allowedActions", hasItem("createMeeting"))
                .body("allowedActions", not(hasItem("confirmQualityScore")));
    }

    @Test
    void withoutCredentialsNothingIsSaid() {
        Api.anonymous()
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }
}
