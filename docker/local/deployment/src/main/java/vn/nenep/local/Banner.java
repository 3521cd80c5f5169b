package vn.nenep.local;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The few lines that a person needs when everything runs. */
final class Banner {
    private static final long PAUSE_MILLIS = 300;

    private final Ports ports;
    private final boolean webClient;
    private final Path mail;

    /** @param mail where mails are caught; null when they are not */
    Banner(Ports ports, boolean webClient, Path mail) {
        this.ports = ports;
        this.webClient = webClient;
        this.mail = mail;
    }

    /** Waits in the background for the service, which starts after everything else. */
    void showWhenServiceAnswers(Consumer<String> output, BooleanSupplier wanted) {
        var waiter = new Thread(
                () -> {
                    while (wanted.getAsBoolean()) {
                        var answers = Probe.isOk(ports.apiOrigin() + "/q/health/ready");
                        pause(); // also lets the service's own first lines come first
                        if (answers) {
                            output.accept(text());
                            return;
                        }
                    }
                },
                "banner");
        waiter.setDaemon(true);
        waiter.start();
    }

    String text() {
        return """

                ────────────────────────────────────────────────────────────────────────────────
                  Nề Nếp      %s
                  API         %s/q/swagger-ui
                  Thư / mail  %s

                  Tài khoản mẫu, mật khẩu nenep-demo / Demo accounts, password nenep-demo
                    bithu     bí thư chi bộ                   secretary of a cell
                    chiuy     chi ủy viên                     cell committee member
                    thuky     thư ký                          minute taker
                    dangvien  đảng viên                       member
                    bithu2    bí thư chi bộ khác              secretary of another cell
                    vanphong  văn phòng cấp ủy cấp trên       office of the superior committee
                    captren   cấp ủy viên phụ trách           superior committee member in charge
                    kiemtra   ủy ban kiểm tra                 inspector
                    quantri   quản trị                        administrator

                  Dừng / stop: Ctrl-C      Làm lại từ đầu / start afresh: xóa / delete .data/
                ────────────────────────────────────────────────────────────────────────────────
                """.formatted(
                        webClient ? ports.webOrigin() : "(-Dnenep.web.dev=false)",
                        ports.apiOrigin(),
                        mail == null ? "(nenep.mail.host)" : mail + "/*.eml");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
