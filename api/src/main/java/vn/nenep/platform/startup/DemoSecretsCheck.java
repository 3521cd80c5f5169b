package vn.nenep.platform.startup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** The secrets of the development setup are public: they stand in this repository. */
@Singleton
class DemoSecretsCheck implements ProductionCheck {

    /** Every value of the development setup says what it is. */
    private static final String MARK = "demo-";

    /** How the name of a setting begins that is for development and tests: it is listed in production too, unused. */
    private static final String OTHER_PROFILE = "%";

    private final Config config;

    DemoSecretsCheck(Config config) {
        this.config = config;
    }

    @Override
    public List<String> findings() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> !name.startsWith(OTHER_PROFILE))
                .filter(name -> name.contains("secret") || name.startsWith("nenep.crypto."))
                .filter(this::isDemo)
                .map(name -> name + " has a value of the development setup: set one of your own")
                .toList();
    }

    private boolean isDemo(String name) {
        return name.startsWith("nenep.crypto.keys.demo")
                || config.getOptionalValue(name, String.class)
                        .filter(value -> value.startsWith(MARK))
                        .isPresent();
    }
}
