package vn.nenep.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Requests as one of the demo accounts, with a real token, and every answer held against the contract. */
public final class Api {

    public static final String SECRETARY = "bithu";
    public static final String MINUTE_TAKER = "thuky";
    public static final String MEMBER = "dangvien";
    public static final String COMMITTEE_MEMBER = "chiuy";
    public static final String OTHER_SECRETARY = "bithu2";
    public static final String OFFICE = "vanphong";
    public static final String SUPERIOR = "captren";
    public static final String INSPECTOR = "kiemtra";
    public static final String ADMINISTRATOR = "quantri";
    public static final String MACHINE = "integration";

    private Api() {}

    public static RequestSpecification as(String user) {
        return anonymous().auth().oauth2(SignIn.token(user));
    }

    /** For a request that is made without REST Assured. */
    public static String authorization(String user) {
        return "Bearer " + SignIn.token(user);
    }

    public static RequestSpecification anonymous() {
        return given().filter(Contract.filter()).accept(ContentType.JSON);
    }

    /** With a JSON body. */
    public static RequestSpecification as(String user, Object body) {
        return as(user).contentType(ContentType.JSON).body(body);
    }

    public static RequestSpecification as(String user, Response seen, Object body) {
        return as(user, body).header("If-Match", seen.header("ETag"));
    }

    public static RequestSpecification as(String user, Response seen) {
        return as(user).header("If-Match", seen.header("ETag"));
    }
}
