package vn.nenep.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The web client's development server, which passes on to the service what is the service's. */
final class WebClient implements Service {
    private final Context context;
    private final Path folder;

    WebClient(Context context) {
        this.context = context;
        this.folder = context.settings().webClientFolder();
    }

    @Override
    public void start() throws IOException, InterruptedException {
        var port = Ports.requireFree(context.ports().web(), "the web client");
        context.say("Checking the web client's packages (the first time takes about half a minute)");
        node("Preparing the web client", "web-client-install", "scripts/install.mjs")
                .awaitSuccess(Duration.ofMinutes(10));
        // Vite's own script and not npm, which would leave it behind when it is told to stop.
        node(
                        "The web client",
                        "web-client",
                        "node_modules/vite/bin/vite.js",
                        "--port",
                        String.valueOf(port),
                        "--strictPort",
                        "--clearScreen",
                        "false")
                .awaitReady(() -> Probe.isOk(context.ports().webOrigin() + "/"), Duration.ofSeconds(60));
    }

    private ChildProcess node(String name, String log, String... arguments) throws IOException {
        var words = new ArrayList<>(List.of("node"));
        words.addAll(List.of(arguments));
        var command = new ProcessBuilder(words).directory(folder.toFile());
        command.environment().put("NENEP_API_ORIGIN", context.ports().apiOrigin());
        try {
            return ChildProcess.start(name, command, context.log(log), context.run());
        } catch (IOException e) {
            throw new LocalServiceException("Node.js could not be started (" + e.getMessage()
                    + "): install it, or leave" + " the web client out with -Dnenep.web.dev=false.");
        }
    }
}
