package vn.nenep.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.nenep.notice.MailRepository.Due;
import vn.nenep.notice.MailRepository.Row;
import vn.nenep.platform.time.CellCalendar;

/**
 * Sends what waits, a few at a time and each in transactions of its own. A mail is claimed before it is tried, so that two
 * nodes do not try the same one; a process that dies between the sending and the note of it sends once more, under the
 * same Message-ID.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private static final int BATCH = 20;
    private static final Duration LONGEST_TRY = Duration.ofSeconds(30);
    private static final int LONGEST_FAILURE = 200;
    private static final String OVER = "The meeting was over";

    private final MailRepository mails;
    private final MailConfig config;
    private final ReactiveMailer mailer;
    private final Template text;
    private final Template html;
    private final Optional<String> origin;
    private final CellCalendar calendar;
    private final Vertx vertx;
    private Long timer;

    MailSender(
            MailRepository mails,
            MailConfig config,
            ReactiveMailer mailer,
            @Location("mail/meeting-notice.txt") Template text,
            @Location("mail/meeting-notice.html") Template html,
            @ConfigProperty(name = "nenep.web.origin") Optional<String> origin,
            CellCalendar calendar,
            Vertx vertx) {
        this.mails = mails;
        this.config = config;
        this.mailer = mailer;
        this.text = text;
        this.html = html;
        this.origin = origin;
        this.calendar = calendar;
        this.vertx = vertx;
    }

    void start(@Observes @Priority(6000) StartupEvent start) {
        if (config.isEnabled() && !config.sendEvery().isZero()) {
            timer = vertx.setPeriodic(
                    config.sendEvery().toMillis(),
                    tick -> vertx.executeBlocking(() -> {
                        sendDue(calendar.now());
                        inTransaction(() -> mails.purge(calendar.now().minus(config.keepFinished())));
                        return null;
                    }));
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }

    /** Returns how many were tried. */
    int sendDue(Instant now) {
        List<Due> due = inTransaction(() -> mails.due(now, BATCH));
        due.forEach(mail -> inTransaction(() -> mails.claim(mail, now.plus(Retries.waitAfter(mail.attempts() + 1))))
                .ifPresent(this::send));
        return due.size();
    }

    private void send(Row row) {
        OutgoingMail mail = row.mail();
        if (row.notice().plannedEnd.isBefore(calendar.now())) {
            finish(() -> mails.dead(mail, OVER, calendar.now()));
            return;
        }
        try {
            mailer.send(written(row)).await().atMost(LONGEST_TRY);
            finish(() -> mails.sent(mail, calendar.now()));
        } catch (RuntimeException failure) {
            LOG.warnf("A mail could not be sent (%s, try %d): %s", mail.id, mail.attempts, failure.getMessage());
            String why = reason(failure);
            finish(() -> {
                if (mail.attempts >= Retries.MOST_ATTEMPTS) {
                    mails.dead(mail, why, calendar.now());
                } else {
                    mails.failed(mail, why);
                }
            });
        }
    }

    private Mail written(Row row) {
        MeetingNotice notice = row.notice();
        String link =
                origin.map(address -> address + "/cuoc-hop/" + notice.meetingId).orElse(null);
        MailText said = MailText.of(notice, calendar.zone(), link);
        return Mail.withText(
                        row.mail().address,
                        said.subject(),
                        text.data("mail", said).render())
                .setHtml(html.data("mail", said).render())
                .addHeader("Message-ID", "<" + row.mail().id + "@ne-nep>")
                // No answer of an absence assistant is read by anybody.
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String reason(RuntimeException failure) {
        String said = String.valueOf(failure.getMessage()).strip();
        return said.substring(0, Math.min(LONGEST_FAILURE, said.length()));
    }

    private static void finish(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
