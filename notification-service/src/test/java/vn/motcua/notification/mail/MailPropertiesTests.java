package vn.motcua.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.notification.mail.MailProperties.Rung;

import java.time.Duration;
import java.util.List;

class MailPropertiesTests {

    private static final MailProperties MAIL =
            new MailProperties(
                    "a@example.vn",
                    "A",
                    "b@example.vn",
                    "example.vn",
                    4,
                    List.of(
                            new Rung(Duration.ofSeconds(5), 2),
                            new Rung(Duration.ofMinutes(5), 1)));

    @Test
    void climbsTheLadderRungByRung() {
        assertThat(MAIL.pauseAfter(1)).hasSeconds(5);
        assertThat(MAIL.pauseAfter(2)).hasSeconds(5);
        assertThat(MAIL.pauseAfter(3)).hasMinutes(5);
    }

    @Test
    void endsWithTheLadder() {
        assertThat(MAIL.pauseAfter(4)).isNull();
    }
}
