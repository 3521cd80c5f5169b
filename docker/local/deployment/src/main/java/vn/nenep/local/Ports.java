package vn.nenep.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;

/** The five ports of one running Nề Nếp. */
record Ports(int web, int api, int keycloak, int database, int mail) {
    private static final Ports WELL_KNOWN = new Ports(5173, 8080, 8180, 13306, 13025);
    private static final int HIGHEST = 65535;

    static Ports wellKnown(int offset) {
        if (offset < 0 || offset > HIGHEST - WELL_KNOWN.database) {
            throw new LocalServiceException("nenep.port-offset must be between 0 and " + (HIGHEST - WELL_KNOWN.database)
                    + ", and is " + offset + ".");
        }
        return new Ports(
                WELL_KNOWN.web + offset,
                WELL_KNOWN.api + offset,
                WELL_KNOWN.keycloak + offset,
                WELL_KNOWN.database + offset,
                WELL_KNOWN.mail + offset);
    }

    /** Fails with advice if somebody else listens there. */
    static int requireFree(int port, String purpose) {
        if (!isFree(port)) {
            throw new LocalServiceException("Port " + port + " (" + purpose
                    + ") is in use: stop what uses it, or choose" + " other ports with -Dnenep.port-offset=100.");
        }
        return port;
    }

    String webOrigin() {
        return "http://localhost:" + web;
    }

    String apiOrigin() {
        return "http://localhost:" + api;
    }

    static boolean isFree(int port) {
        return loopback().stream().allMatch(address -> canBind(address, port));
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalServiceException("No free port is left on this machine: " + e.getMessage());
        }
    }

    /** {@code localhost} can mean 127.0.0.1 and ::1, and a server may listen on one of them only. */
    static List<InetAddress> loopback() {
        try {
            return List.of(InetAddress.getAllByName("localhost"));
        } catch (UnknownHostException e) {
            return List.of(InetAddress.getLoopbackAddress());
        }
    }

    private static boolean canBind(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
