package vn.nenep.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A person's browser: signs in through the login page and keeps the session cookies. */
public final class Browser {

    private static final String PASSWORD = "nenep-demo";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();

    private Browser() {}

    public static Browser signedInAs(String user) {
        Browser browser = new Browser();
        Response away = browser.toService("/login?returnTo=/cuoc-hop");
        Response page =
                given().redirects().follow(false).urlEncodingEnabled(false).get(away.header("Location"));
        Matcher form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new IllegalStateException("No login page: " + away.header("Location") + "\n" + page.asString());
        }
        Response back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(page.cookies())
                .formParam("username", user)
                .formParam("password", PASSWORD)
                .post(form.group(1).replace("&amp;", "&"));
        URI code = URI.create(back.header("Location"));
        browser.toService(code.getRawPath() + "?" + code.getRawQuery());
        return browser;
    }

    /** A call of the page's script, without the header that marks it as one. */
    public RequestSpecification call() {
        return Api.anonymous().header("Host", host()).cookies(cookies);
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private Response toService(String pathAndQuery) {
        Response answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Host", host())
                .cookies(cookies)
                .get(pathAndQuery);
        Cookies set = answer.detailedCookies();
        set.forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer;
    }

    /** The identity provider sends people back to the web client's address only, whose server hands calls on to us. */
    private static String host() {
        return URI.create(ConfigProvider.getConfig().getValue("nenep.web.origin", String.class))
                .getAuthority();
    }
}
