package vn.nenep.local.deployment;

import io.quarkus.deployment.builditem.Startable;
import org.jboss.logging.Logger;
import vn.nenep.local.LocalServiceException;
import vn.nenep.local.LocalServices;
import vn.nenep.local.Settings;

/** The local services as Quarkus wants to handle them. */
final class LocalServicesStartable implements Startable {
    private static final Logger LOG = Logger.getLogger("vn.nenep.local");

    private final LocalServices services;
    private final boolean development;

    LocalServicesStartable(Settings settings) {
        services = new LocalServices(settings, LOG::info);
        development = settings.lasting();
    }

    LocalServices services() {
        return services;
    }

    @Override
    public void start() {
        try {
            services.start();
        } catch (LocalServiceException e) {
            if (!development) {
                throw e;
            }
            // Quarkus would show pages of stack traces and wait for a change of the code, which would not help.
            LOG.error(e.getMessage());
            System.exit(1);
        }
        if (development) {
            services.announce(System.out::println);
        }
    }

    @Override
    public String getConnectionInfo() {
        return "";
    }

    @Override
    public String getContainerId() {
        return null;
    }

    @Override
    public void close() {
        services.close();
    }
}
