package vn.nenep.local.deployment;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.runtime.LaunchMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.nenep.local.DatabaseKind;
import vn.nenep.local.Provided;
import vn.nenep.local.Settings;

/** Makes the local services a Dev Service: Quarkus starts, keeps and stops them together with the application. */
class LocalServicesProcessor {
    private static final String FEATURE = "nenep-local-services";

    @BuildStep(onlyIf = {IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class})
    DevServicesResultBuildItem localServices(LaunchModeBuildItem launchMode, CurateOutcomeBuildItem outcome) {
        var settings = settings(
                launchMode.getLaunchMode() == LaunchMode.DEVELOPMENT,
                outcome.getApplicationModel(),
                ConfigProvider.getConfig());
        return DevServicesResultBuildItem.<LocalServicesStartable>owned()
                .feature(FEATURE)
                .serviceConfig(settings.toString())
                .<LocalServicesStartable>startable(() -> new LocalServicesStartable(settings))
                .postStartHook(
                        started -> {}) // or Quarkus says where the service accepts connections: there are several
                .configProvider(provided(settings))
                .build();
    }

    private static Settings settings(boolean development, ApplicationModel model, Config config) {
        var module = model.getApplicationModule();
        return new Settings(
                Settings.rootAbove(
                        module == null ? Path.of("") : module.getModuleDir().toPath()),
                development,
                config.getOptionalValue("nenep.port-offset", Integer.class).orElse(0),
                config.getOptionalValue("nenep.reset", Boolean.class).orElse(false),
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                        .isEmpty(),
                config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                        .isEmpty(),
                config.getOptionalValue("nenep.mail.host", String.class).isEmpty(),
                development
                        && config.getOptionalValue("nenep.web.dev", Boolean.class)
                                .orElse(true),
                config.getOptionalValue("nenep.database-memory", String.class).orElse(Settings.DATABASE_MEMORY),
                new Settings.Archives(
                        Arrays.stream(DatabaseKind.values())
                                .flatMap(kind -> archives(model, kind.group(), kind.artifact()))
                                .findFirst()
                                .orElseThrow(),
                        archives(model, "org.keycloak", "keycloak-quarkus-dist")
                                .findFirst()
                                .orElseThrow()));
    }

    /** Among the dependencies of this extension. */
    private static Stream<Path> archives(ApplicationModel model, String group, String name) {
        return model.getDependencies().stream()
                .filter(dependency -> dependency.getGroupId().equals(group)
                        && dependency.getArtifactId().equals(name))
                .map(dependency -> dependency.getResolvedPaths().getSinglePath());
    }

    private static Map<String, Function<LocalServicesStartable, String>> provided(Settings settings) {
        var config = new HashMap<String, Function<LocalServicesStartable, String>>();
        Provided.by(settings).forEach((key, value) -> config.put(key, value.compose(LocalServicesStartable::services)));
        return config;
    }
}
