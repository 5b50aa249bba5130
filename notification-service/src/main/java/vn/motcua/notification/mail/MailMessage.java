package vn.motcua.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import vn.motcua.notification.letter.Letter;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * A MIME message in UTF-8, plain text first and HTML second, whose {@code Message-ID} is the same
 * at each attempt. Its body is written here, once and at a stroke: data handlers would look their
 * content handlers up in every jar, for each letter.
 */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
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
        MailMessage message = new MailMessage(session, named(sender.from(), sender.fromName()));
        try {
            message.setHeader("Message-ID", "<" + mail.id() + "@" + sender.domain() + ">");
            message.setFrom(message.from);
            message.setReplyTo(new InternetAddress[] {new InternetAddress(sender.replyTo())});
            message.setRecipient(Message.RecipientType.TO, to);
            message.setSubject(letter.subject(), UTF_8);
            message.setHeader("Date", DATE.format(now));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language().tag());
            message.setHeader("MIME-Version", "1.0");
            message.setHeader(
                    "Content-Type", "multipart/alternative; boundary=\"" + BOUNDARY + "\"");
        } catch (MessagingException e) {
            throw new IllegalStateException("Sender and headers are settings", e);
        }
        message.content = body(letter).getBytes(StandardCharsets.US_ASCII);
        message.saved = true;
        message.modified = false;
        return message;
    }

    /** The sender of the envelope, without parsing the header again. */
    @Override
    public Address[] getFrom() {
        return new Address[] {from};
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

    private static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
