package vn.nenep.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A Keycloak server with our realm, on the loopback interface only. Three things take long and are kept in the cache: the
 * unpacked server, its build, and a database into which the realm has been imported.
 */
final class Keycloak implements Service {
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkeycloak.migration.replace-placeholders=true");
    private static final long ROOM_FOR_DATABASE = 50_000_000L;
    private static final Path DATABASE = Path.of("data", "h2", "keycloakdb.mv.db");

    private final Context context;
    private final Path home;
    private final int port;

    Keycloak(Context context) {
        this.context = context;
        this.home = context.data("keycloak");
        this.port = context.ports().keycloak();
    }

    static String issuer(Ports ports) {
        return "http://localhost:" + ports.keycloak() + "/realms/nenep";
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Ports.requireFree(port, "Keycloak");
        var distribution = built();
        var realm = Realm.of(context.settings().realmFile(), distribution, context.ports());
        if (!realm.isIn(home)) {
            var template = imported(distribution, realm);
            Folders.delete(home);
            prepare(home, distribution);
            Files.copy(template.resolve(DATABASE), home.resolve(DATABASE));
            realm.mark(home);
        }
        var command = command(
                distribution,
                home,
                "start",
                "--optimized",
                "--http-enabled=true",
                "--hostname=http://localhost:" + port,
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local"); // without it, it also listens for other nodes, and not only on loopback
        ChildProcess.start("Keycloak", command, context.log("keycloak"), context.run())
                .awaitReady(
                        () -> Probe.isOk("http://127.0.0.1:" + port + "/realms/nenep/.well-known/openid-configuration"),
                        Duration.ofSeconds(120));
    }

    private Path built() throws IOException {
        var archive = context.settings().archives().keycloak();
        return context.cache().once(Context.nameOf(archive), Cache.ROOM_FOR_SERVERS, target -> {
            context.say("Unpacking Keycloak (once)");
            new Archive(archive, 1).unpack(target, path -> !path.startsWith("bin/"));
            context.say("Building Keycloak (once, about 20 seconds)");
            runToEnd("Keycloak's build", command(target, target, "build", "--db=dev-file"), "keycloak-build");
        });
    }

    private Path imported(Path distribution, Realm realm) throws IOException {
        return context.cache().once("keycloak-realm-" + realm.fingerprint(), ROOM_FOR_DATABASE, target -> {
            context.say("Importing the realm into Keycloak (once for each version of it, about 10 seconds)");
            prepare(target, distribution);
            var command = command(distribution, target, "import", "--optimized", "--file=" + realm.file());
            command.environment().putAll(realm.environment());
            runToEnd("Keycloak's import", command, "keycloak-import");
        });
    }

    /** Many servers share one distribution: a home, with a database of its own, is all that tells them apart. */
    private static void prepare(Path home, Path distribution) throws IOException {
        Files.createDirectories(home.resolve(DATABASE).getParent());
        Files.createDirectories(home.resolve("providers"));
        Files.createSymbolicLink(home.resolve("lib"), distribution.resolve("lib"));
    }

    private void runToEnd(String name, ProcessBuilder command, String log) throws IOException {
        try {
            ChildProcess.start(name, command, context.log(log), context.run()).awaitSuccess(Duration.ofMinutes(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServiceException(name + " was interrupted.");
        }
    }

    /** The program itself and not its shell script, which would stay behind when it is told to stop. */
    private static ProcessBuilder command(Path distribution, Path home, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.add("-Dkc.home.dir=" + home);
        command.add("-cp");
        command.add(distribution.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        // It is a Quarkus application itself: what configures ours must not configure it.
        builder.environment().keySet().removeIf(key -> key.matches("(QUARKUS|KC|SMALLRYE|NENEP)_.*"));
        return builder;
    }
}
