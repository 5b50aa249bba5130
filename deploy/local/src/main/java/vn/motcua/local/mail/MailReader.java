package vn.motcua.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Reads an {@code .eml} file for people and tests. What cannot be decoded is shown as it stands.
 */
class MailReader {

    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    static CaughtMail read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MimeMessage mail = new MimeMessage(SESSION, in);
            String name = file.getFileName().toString();
            String plain = part(mail, "text/plain");
            return new CaughtMail(
                    name.substring(0, name.length() - MailFolder.ENDING.length()),
                    file.toAbsolutePath().toString(),
                    MailFolder.receivedAt(file).toString(),
                    header(mail, "Message-ID"),
                    header(mail, "From"),
                    recipients(mail),
                    header(mail, "Subject"),
                    plain == null ? "" : plain,
                    part(mail, "text/html"));
        } catch (MessagingException e) {
            throw new IOException(file + " is no mail", e);
        }
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        String[] delivered = mail.getHeader("Delivered-To");
        return delivered == null ? List.of() : List.of(delivered);
    }

    private static String header(MimeMessage mail, String name)
            throws MessagingException, IOException {
        String value = mail.getHeader(name, null);
        return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
    }

    /** The first part of the type, attachments left out. */
    private static @Nullable String part(Part part, String type)
            throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return null;
        }
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text ? text : null;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            return first(parts, type);
        }
        return null;
    }

    private static @Nullable String first(Multipart parts, String type)
            throws MessagingException, IOException {
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart inner = parts.getBodyPart(index);
            String found = part(inner, type);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
