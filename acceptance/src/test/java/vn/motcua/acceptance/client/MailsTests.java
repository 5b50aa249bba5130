package vn.motcua.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

class MailsTests {

    private final Scene scene = new Scene();

    @TempDir private Path folder;

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void knowsWhenEachMessageWasReceivedAndHowOften() throws IOException {
        eml("20261125T020000.123Z-1.eml", "Message-ID: <d-1-0000000002-email@motcua.example>");
        eml("20261125T020001.000Z-2.eml", "message-id:  <d-1-0000000002-email@motcua.example>");
        eml("20261125T020002.000Z-3.eml", "Message-ID: <d-2-0000000003-email@motcua.example>");
        eml("20261125T020003.000Z-4.eml", "Subject: without");
        Files.writeString(folder.resolve("note.txt"), "Message-ID: <x@y>");

        assertThat(new MailFolder(folder).received())
                .containsOnlyKeys("d-1-0000000002-email", "d-2-0000000003-email")
                .hasEntrySatisfying(
                        "d-1-0000000002-email",
                        moments ->
                                assertThat(moments)
                                        .containsExactlyInAnyOrder(
                                                Instant.parse("2026-11-25T02:00:00.123Z"),
                                                Instant.parse("2026-11-25T02:00:01Z")));
    }

    @Test
    void waitsForAMailThatComesLater() {
        scene.on("GET /api/mails", 200, "{'items':[]}")
                .on(
                        "GET /api/mails",
                        200,
                        "{'items':[{'file':'a.eml','messageId':'<m@x>','subject':'S','text':'T'}]}");
        MailBox box = new MailBox(scene.address(), "an@demo.motcua.example");

        MailBox.Mail mail =
                box.await("m", found -> found.subject().equals("S"), Duration.ofMinutes(1));

        assertThat(mail).isEqualTo(new MailBox.Mail("a.eml", "<m@x>", "S", "T"));
        assertThat(scene.last("/api/mails").path()).endsWith("to=an%40demo.motcua.example");
    }

    @Test
    void saysWhichMailDidNotCome() {
        scene.on("GET /api/mails", 200, "{'items':[{'subject':'other'}]}");
        MailBox box = new MailBox(scene.address(), "an@x");

        assertThatThrownBy(() -> box.await("the letter", _ -> false, Duration.ofMillis(1)))
                .isInstanceOf(Unexpected.class)
                .hasMessageStartingWith("No mail to an@x within")
                .hasMessageEndingWith("the letter");
    }

    private void eml(String name, String header) throws IOException {
        Files.writeString(folder.resolve(name), header + "\r\n\r\nText\r\n");
    }
}
