package vn.nenep.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The servers of one application, started together and stopped together. What they are is decided by {@link Settings}; the
 * application learns from {@link Provided} where they are.
 */
public final class LocalServices implements Closeable {
    private final Settings settings;
    private final Consumer<String> progress;
    private final Thread atExit = new Thread(this::stop, "local services' end");
    private TestPorts testPorts;
    private RunFolder run;
    private Ports ports;
    private Context context;
    private volatile MailCatcher mail;
    private volatile boolean running;

    /**
     * @param settings what to start
     * @param progress is told, line by line, what takes long
     */
    public LocalServices(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Returns when everything answers. */
    public void start() {
        Runtime.getRuntime().addShutdownHook(atExit);
        running = true;
        try {
            prepare();
            startAll(services());
        } catch (IOException e) {
            close();
            throw new LocalServiceException("The local services could not be started: " + e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    Ports ports() {
        return ports;
    }

    /** Where something is kept as long as the data of the servers is. */
    Path data(String name) {
        return context.data(name);
    }

    /** Tells a person where to look, as soon as the application answers too. */
    public void announce(Consumer<String> output) {
        new Banner(ports, settings.webClient(), settings.mail() ? data("mail") : null)
                .showWhenServiceAnswers(output, () -> running);
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the process is ending already, and the hook is what ends it
        }
    }

    private void prepare() throws IOException {
        var runs = Settings.cacheFolder().resolve("run");
        run = RunFolder.open(runs);
        if (settings.lasting()) {
            ports = Ports.wellKnown(settings.portOffset());
            Ports.requireFree(ports.api(), "the service");
            if (settings.reset()) {
                progress.accept("Forgetting the kept data in " + settings.dataFolder());
                Folders.delete(settings.dataFolder());
            }
        } else {
            testPorts = TestPorts.take(runs);
            ports = new Ports(testPorts.web(), testPorts.api(), Ports.anyFree(), Ports.anyFree(), Ports.anyFree());
        }
    }

    private List<Service> services() {
        context = new Context(settings, ports, new Cache(Settings.cacheFolder()), run, progress);
        var services = new ArrayList<Service>();
        if (settings.database()) {
            services.add(new Database(context));
        }
        if (settings.identity()) {
            services.add(new Keycloak(context));
        }
        if (settings.mail()) {
            mail = new MailCatcher(context);
            services.add(mail);
        }
        if (settings.webClient()) {
            services.add(new WebClient(context));
        }
        return services;
    }

    /** Starts all at the same time. The first that fails takes the others along, and its reason is the one to report. */
    private void startAll(List<Service> services) {
        var threads = Executors.newCachedThreadPool();
        var first = new AtomicReference<RuntimeException>();
        try {
            CompletableFuture.allOf(services.stream()
                            .map(service -> CompletableFuture.runAsync(
                                    () -> {
                                        try {
                                            startOne(service);
                                        } catch (RuntimeException e) {
                                            first.compareAndSet(null, e);
                                            stop();
                                            throw e;
                                        }
                                    },
                                    threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw first.get() == null ? e : first.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void startOne(Service service) {
        try {
            service.start();
        } catch (IOException e) {
            throw new LocalServiceException("A local service could not be started: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServiceException("The start of the local services was interrupted.");
        }
    }

    private void stop() {
        running = false;
        if (mail != null) {
            mail.stop();
        }
        closeQuietly(run);
        closeQuietly(testPorts);
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException e) {
            // what is left is cleared up by the next run
        }
    }
}
