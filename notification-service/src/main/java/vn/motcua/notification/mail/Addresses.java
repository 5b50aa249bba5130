package vn.motcua.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as they are written and as they are shown. */
public final class Addresses {

    private static final Pattern MAILBOX =
            Pattern.compile("([^\\s<>\"(),:;@])[^\\s<>\"(),:;@]*@([^\\s<>\"(),:;@]+)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Addresses() {}

    /**
     * The text with only the first letter and the domain of each address in it: {@code
     * a…@example.vn}.
     */
    public static String masked(String text) {
        return MAILBOX.matcher(text).replaceAll("$1…@$2");
    }

    /** An address; empty when it is not exactly one mailbox that SMTP can carry. */
    static Optional<InternetAddress> parse(String address) {
        if (CONTROL.matcher(address).find()
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            return Optional.empty();
        }
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            parsed.validate();
            if (!parsed.getAddress().equals(address) || address.indexOf('@') < 1) {
                return Optional.empty();
            }
            return Optional.of(parsed);
        } catch (AddressException e) {
            return Optional.empty();
        }
    }
}
