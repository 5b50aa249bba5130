package vn.motcua.acceptance.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The mails of one address, as the mail catcher keeps them. */
public final class MailBox {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Http catcher;
    private final String address;

    public MailBox(URI catcher, String address) {
        this.catcher = Http.to(catcher);
        this.address = address;
    }

    /** One mail. */
    public record Mail(String file, String messageId, String subject, String text) {}

    /** The newest mails, at most two hundred. */
    public List<Mail> newest() {
        Answer answer =
                catcher.get("/api/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                        .expect(200);
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .map(mail ->
                        new Mail(
                                mail.path("file").asString(""),
                                mail.path("messageId").asString(""),
                                mail.path("subject").asString(""),
                                mail.path("text").asString("")))
                .toList();
    }

    /**
     * The first mail that is as wanted.
     *
     * @throws Unexpected when none comes in time
     */
    public Mail await(String what, Predicate<Mail> wanted, Duration atMost) {
        Instant end = Instant.now().plus(atMost);
        while (true) {
            // the last look begins then: one that takes long shows what was there before it
            boolean last = Instant.now().isAfter(end);
            List<Mail> found = newest().stream().filter(wanted).toList();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            if (last) {
                throw new Unexpected("No mail to " + address + " within " + atMost + ": " + what);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }
}
