package vn.motcua.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;

import vn.motcua.notification.letter.Language;
import vn.motcua.notification.letter.Letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

class MailMessageTests {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Letter LETTER =
            new Letter(
                    "test",
                    1,
                    Language.VI,
                    "Đã nhận hồ sơ H46.28.34-260309-0012 của bạn, xin cảm ơn và hẹn gặp lại",
                    "Kính gửi\n\n.một dòng\n"
                            + "Nội dung rất dài. ".repeat(200)
                            + "\n--=_part--\n");

    @Test
    void isReadAsItWasWritten() throws Exception {
        MimeMessage read = read(written());

        assertThat(read.getSubject()).isEqualTo(LETTER.subject());
        assertThat(read.getFrom()).containsExactly(new InternetAddress("mot-cua@motcua.test"));
        assertThat(read.getHeader("Content-Language")).containsExactly("vi");
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        isPart(parts.getBodyPart(0), "text/plain", LETTER.text());
        isPart(parts.getBodyPart(1), "text/html", LETTER.html());
    }

    @Test
    void keepsANameFromBeginningAHeader() throws Exception {
        String name = "Ánh\r\nBcc: x@example.vn";

        MimeMessage read = read(bytes(message(name)));

        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getAllRecipients()).hasSize(1);
        InternetAddress to = (InternetAddress) read.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo("anh@example.vn");
        assertThat(to.getPersonal()).isEqualTo(name);
    }

    @Test
    void hasOnlyLinesThatEveryServerTakes() throws Exception {
        String written = new String(written(), StandardCharsets.ISO_8859_1);

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(written)).isTrue();
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(written.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(998));
    }

    @Test
    void staysAsItIsWhenChangesAreSaved() throws Exception {
        MailMessage message = message();
        message.saveChanges();

        assertThat(message.getMessageID()).isEqualTo("<m-1@mail.test>");
        assertThat(bytes(message)).isEqualTo(written());
    }

    private static void isPart(BodyPart part, String type, String text)
            throws MessagingException, IOException {
        assertThat(part.isMimeType(type)).isTrue();
        assertThat(part.getContent()).isEqualTo(text.replace("\n", "\r\n"));
    }

    private static byte[] written() throws MessagingException, IOException {
        return bytes(message());
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private static MimeMessage read(byte[] written) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(written));
    }

    private static MailMessage message() {
        return message("Nguyễn Thị Ánh");
    }

    private static MailMessage message(String name) {
        Mail mail = new Mail("m-1", "anh@example.vn", name, LETTER);
        InternetAddress to = Addresses.parse(mail.address()).orElseThrow();
        return MailMessage.of(SESSION, mail, to, Couriers.SENDER, Couriers.NOW);
    }
}
