package vn.nenep.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The stories of web-client/e2e: the built web client, the packaged service, a real identity provider and a real
 * database, in a real browser.
 */
@QuarkusIntegrationTest
class BrowserStoriesIT {

    private static final File WEB_CLIENT = new File("../web-client");

    /** What fails is told at the end, and whoever has only the build's last lines needs to read it there. */
    private static final int LAST_LINES = 150;

    DevServicesContext services;

    @Test
    void peopleCanDoTheirJobInTheBrowser() throws IOException, InterruptedException {
        check("a browser is there", List.of("node", "e2e/browser.mjs"));
        check(
                "all browser stories pass; web-client/playwright-report shows the failures",
                List.of("node", "node_modules/@playwright/test/cli.js", "test", "-c", "e2e/playwright.config.ts"));
    }

    private void check(String what, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(WEB_CLIENT).redirectErrorStream(true);
        Map<String, String> properties = services.devServicesProperties();
        builder.environment().put("NENEP_API_ORIGIN", "http://localhost:" + RestAssured.port);
        builder.environment().put("NENEP_BASE_URL", properties.get("nenep.web.origin"));
        builder.environment().put("NENEP_WEB_PORT", properties.get("nenep.web.port"));
        Process process = builder.start();
        Deque<String> last = new ArrayDeque<>();
        // Line by line: the test runner talks with its child over the same stream.
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> {
            System.out.println(line);
            last.add(line);
            if (last.size() > LAST_LINES) {
                last.remove();
            }
        });
        assertThat(process.waitFor())
                .as("%s:%n%s", what, String.join("\n", last))
                .isZero();
    }
}
