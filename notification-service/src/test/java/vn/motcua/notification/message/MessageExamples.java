package vn.motcua.notification.message;

import org.jspecify.annotations.Nullable;

import vn.motcua.notification.letter.Language;
import vn.motcua.notification.letter.Letter;

import java.time.Instant;
import java.util.List;

/** Messages to try things with. */
public final class MessageExamples {

    public static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    private MessageExamples() {}

    public static Message to(@Nullable String address) {
        return message(
                "0199f3a2-7c1e-7d3a-9b52-6f0a4c8e1d27/0000000002", "citizen-1", address, "a-ward");
    }

    public static Message message(
            String event, @Nullable String owner, @Nullable String address, String... agencies) {
        String dossier = event.substring(0, event.indexOf('/'));
        Cause cause =
                new Cause(
                        event,
                        dossier,
                        "H46.28.34-261124-0001",
                        List.of(agencies),
                        AT,
                        "request-1");
        Letter letter =
                new Letter("dossier-submitted", 1, Language.VI, "Đã nhận hồ sơ", "Kính gửi\n");
        return Message.byEmail(cause, new Recipient(owner, "Nguyễn Thị Ánh", address), letter);
    }
}
