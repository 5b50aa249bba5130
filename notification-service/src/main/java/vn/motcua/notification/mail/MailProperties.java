package vn.motcua.notification.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * How letters go out.
 *
 * @param from address of the sender
 * @param fromName its name
 * @param replyTo where answers go
 * @param domain right side of each {@code Message-ID}
 * @param connections to the mail server at once; each carries one letter after another
 * @param ladder pauses after failed attempts; when it is used up the message has failed
 */
@ConfigurationProperties("motcua.mail")
public record MailProperties(
        String from,
        String fromName,
        String replyTo,
        String domain,
        @DefaultValue("16") int connections,
        List<Rung> ladder) {

    public MailProperties {
        ladder = List.copyOf(ladder);
    }

    /** So many pauses of the same length. */
    public record Rung(Duration pause, int times) {}

    /**
     * The pause after so many failed attempts.
     *
     * @return null when there is none left
     */
    public @Nullable Duration pauseAfter(int failed) {
        int left = failed;
        for (Rung rung : ladder) {
            if (left <= rung.times()) {
                return rung.pause();
            }
            left -= rung.times();
        }
        return null;
    }
}
