package vn.nenep.local;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes every mail and delivers none: each becomes a file that any mail program opens. On the loopback interface only. An
 * address at {@code tu-choi.test} is refused, so that one can see what happens then.
 */
final class MailCatcher implements Service {
    private static final String REFUSED = "@tu-choi.test";
    private static final int BUSY = 451;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path folder;
    private final int port;
    private final AtomicInteger caught = new AtomicInteger();
    private SMTPServer server;

    MailCatcher(Context context) {
        this.folder = context.data("mail");
        this.port = context.ports().mail();
    }

    @Override
    public void start() throws IOException {
        Ports.requireFree(port, "the mail catcher");
        Files.createDirectories(folder);
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandler(this::keep)
                .build();
        server.start();
    }

    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private void keep(MessageContext context, String from, String to, byte[] message) throws RejectException {
        if (to.endsWith(REFUSED)) {
            throw new RejectException(BUSY, "Not now");
        }
        try {
            var name = "%s-%04d.eml".formatted(LocalDateTime.now().format(NAME), caught.incrementAndGet());
            var envelope = "X-Envelope-To: " + to + "\r\n";
            var part = folder.resolve("." + name);
            Files.write(part, concat(envelope.getBytes(StandardCharsets.UTF_8), message));
            // Whoever looks sees whole mails only.
            Files.move(part, folder.resolve(name));
        } catch (IOException e) {
            throw new RejectException(BUSY, "The mail could not be written: " + e.getMessage());
        }
    }

    private static byte[] concat(byte[] head, byte[] rest) {
        var whole = new byte[head.length + rest.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }
}
