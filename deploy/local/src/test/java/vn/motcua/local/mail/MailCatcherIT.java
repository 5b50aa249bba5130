package vn.motcua.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.servers.Ports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

class MailCatcherIT {

    @TempDir private Path folder;

    private int smtpPort;
    private MailCatcher catcher;

    @BeforeEach
    void start() throws Exception {
        smtpPort = Ports.free();
        catcher = new MailCatcher("127.0.0.1", smtpPort, 0, folder.resolve("mail"));
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
    }

    @Test
    void keepsEveryAcknowledgedMailAsAFile() throws Exception {
        send(
                "lan@example.com",
                "Hồ sơ H50.28.34-261124-0001 đã được tiếp nhận",
                "Kính gửi bà Lan",
                "<p>Kính gửi</p>");

        assertThat(files())
                .singleElement()
                .satisfies(file ->
                        assertThat(Files.readString(file))
                                .startsWith("Delivered-To: lan@example.com\r\n")
                                .contains("Message-ID: "));
    }

    @Test
    void answersJsonByRecipient() throws Exception {
        send("lan@example.com", "Một", "thân thư", "<p>một</p>");
        send("minh@example.com", "Hai", "khác", "<p>hai</p>");

        JsonNode items =
                JsonMapper.shared()
                        .readTree(get("/api/mails?to=LAN%40example.com").body())
                        .get("items");

        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("subject").asString()).isEqualTo("Một");
        assertThat(items.get(0).get("text").asString()).contains("thân thư");
        assertThat(items.get(0).get("html").asString()).contains("<p>một</p>");
        assertThat(Path.of(items.get(0).get("file").asString())).isRegularFile();
        String id = items.get(0).get("id").asString();
        assertThat(get("/api/mails/" + id).body()).contains("Một");
        assertThat(get("/mails/" + id + ".eml").body()).startsWith("Delivered-To: lan@example.com");
    }

    @Test
    void showsAMailWithoutRunningIt() throws Exception {
        send(
                "lan@example.com",
                "<script>alert(1)</script>",
                "<b>&",
                "<script>alert(2)</script><p>\"x\"</p>");
        String id = files().getFirst().getFileName().toString().replace(".eml", "");

        assertThat(get("/").body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script");
        HttpResponse<String> page = get("/mails/" + id);
        assertThat(page.body())
                .contains("&lt;b&gt;&amp;", "<iframe sandbox=\"\"", "&lt;script&gt;alert(2)")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
    }

    @Test
    void keepsNothingOfAMailThatBrokeOff() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), smtpPort)) {
            say(socket, "", "220");
            say(socket, "HELO test\r\n", "250");
            say(socket, "MAIL FROM:<a@example.com>\r\n", "250");
            say(socket, "RCPT TO:<b@example.com>\r\n", "250");
            say(socket, "DATA\r\n", "354");
            socket.getOutputStream()
                    .write("Subject: half\r\n\r\nhalf a ma".getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(socket.getInputStream().readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .doesNotContain("250");
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void refusesForNowWhatItCannotKeep() throws IOException {
        try (Stream<Path> nothing = Files.list(folder.resolve("mail"))) {
            assertThat(nothing).isEmpty();
        }
        Files.delete(folder.resolve("mail"));
        Files.writeString(folder.resolve("mail"), "in the way");

        assertThatThrownBy(() -> send("lan@example.com", "x", "x", "x"))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("452");
    }

    @Test
    void findsNothingOutsideItsFolder() throws Exception {
        Files.writeString(folder.resolve("secret.eml"), "secret");

        assertThat(get("/mails/..%2Fsecret.eml").statusCode()).isEqualTo(404);
        assertThat(get("/mails/%2e%2e%2fsecret").statusCode()).isEqualTo(404);
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsThreeFromOneConnectionInOrder() throws Exception {
        Session session = session();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (String subject : List.of("1", "2", "3")) {
                MimeMessage mail = mail(session, "lan@example.com", subject, "text", "<p>html</p>");
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        }

        assertThat(JsonMapper.shared().readTree(get("/api/mails").body()).get("items"))
                .extracting(item -> item.get("subject").asString())
                .containsExactly("3", "2", "1");
    }

    private void send(String to, String subject, String text, String html)
            throws MessagingException {
        Transport.send(mail(session(), to, subject, text, html));
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtpPort));
        return Session.getInstance(properties);
    }

    private static MimeMessage mail(
            Session session, String to, String subject, String text, String html)
            throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress("no-reply@motcua.example"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=UTF-8");
        mail.setContent(new MimeMultipart("alternative", plain, rich));
        mail.saveChanges();
        return mail;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            return files.toList();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + catcher.pagePort() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void say(Socket socket, String line, String expected) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(line.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        InputStream in = socket.getInputStream();
        StringBuilder answer = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            answer.append((char) read);
        }
        assertThat(answer.toString()).startsWith(expected);
    }
}
