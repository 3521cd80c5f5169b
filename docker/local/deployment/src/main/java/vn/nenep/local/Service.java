package vn.nenep.local;

import java.io.IOException;

/** One of the local services. Its processes end with the run, so it need not be stopped. */
interface Service {
    /** Returns when the service answers. */
    void start() throws IOException, InterruptedException;
}
