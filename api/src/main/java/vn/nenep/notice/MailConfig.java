package vn.nenep.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Whether mails are sent, and how often somebody looks for those that wait. */
@ConfigMapping(prefix = "nenep.mail")
interface MailConfig {

    /** Where a setting cannot be left out. */
    String NONE = "none";

    /** The server that takes our mails; without it, or with "none", none are written. */
    Optional<String> host();

    /** Handed on to the mailer, as the host is. */
    Optional<Integer> port();

    /** Handed on to the mailer. */
    Optional<String> from();

    /** In development and tests: where mails end up as files. */
    Optional<Path> catcher();

    /** Zero: not by itself. */
    @WithDefault("PT15S")
    Duration sendEvery();

    /** How long it is known to whom something was sent, and whether it was. */
    @WithDefault("P90D")
    Duration keepFinished();

    default boolean isEnabled() {
        return host().filter(name -> !name.isBlank() && !name.equals(NONE)).isPresent();
    }
}
