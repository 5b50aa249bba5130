package vn.motcua.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import vn.motcua.notification.letter.Letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * A MIME message in UTF-8, plain text first and HTML second, whose {@code Message-ID} is the same
 * at each attempt. It is written here, at a stroke: Jakarta Mail's encoders and data handlers would
 * look their providers up in every jar, for each header and part.
 */
final class MailMessage extends MimeMessage {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Base64.Encoder BASE_64 = Base64.getMimeEncoder();

    /** Can stand in no part, because Base64 has no underscore. */
    private static final String BOUNDARY = "=_part";

    private final InternetAddress from;

    private MailMessage(Session session, InternetAddress from) {
        super(session);
        this.from = from;
    }

    static MailMessage of(
            Session session, Mail mail, InternetAddress to, MailProperties sender, Instant now) {
        Letter letter = mail.letter();
        try {
            MailMessage message = new MailMessage(session, new InternetAddress(sender.from()));
            message.setHeader("Message-ID", "<" + mail.id() + "@" + sender.domain() + ">");
            message.setHeader("From", mailbox(sender.fromName(), sender.from()));
            message.setHeader("Reply-To", sender.replyTo());
            message.setHeader("To", mailbox(mail.name(), to.getAddress()));
            message.setHeader("Subject", EncodedWords.of(letter.subject()));
            message.setHeader("Date", DATE.format(now));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language().tag());
            message.setHeader("MIME-Version", "1.0");
            message.setHeader(
                    "Content-Type", "multipart/alternative; boundary=\"" + BOUNDARY + "\"");
            message.content = body(letter).getBytes(StandardCharsets.US_ASCII);
            message.saved = true;
            message.modified = false;
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("The sender is a setting", e);
        }
    }

    private static String mailbox(String name, String address) {
        return name.isBlank() ? address : EncodedWords.of(name.strip()) + " <" + address + ">";
    }

    /** The sender of the envelope, without parsing the header again. */
    @Override
    public Address[] getFrom() {
        return new Address[] {from};
    }

    /** Angus asks for it, to log it, before each sending: it would be decoded for that. */
    @Override
    public String getSubject() {
        return "";
    }

    /** All of it is written already. */
    @Override
    public void saveChanges() {}

    private static String body(Letter letter) {
        return part(letter.text(), "plain")
                + part(letter.html(), "html")
                + "--"
                + BOUNDARY
                + "--\r\n";
    }

    private static String part(String text, String subtype) {
        byte[] lines =
                text.replace("\r", "").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return "--%s\r\nContent-Type: text/%s; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, subtype, BASE_64.encodeToString(lines));
    }
}
