package vn.motcua.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** What people and tests are shown of a mail, however it was written. */
class MailReaderTests {

    @TempDir private Path folder;

    @Test
    void readsBothPartsAndWordsThatWereEncoded() throws IOException {
        CaughtMail mail =
                read(
                        """
                        Delivered-To: an@demo.motcua.example
                        Delivered-To: binh@demo.motcua.example
                        Message-ID: <d-1-0000000002-email@motcua.example>
                        From: =?UTF-8?Q?M=E1=BB=99t_C=E1=BB=ADa?= <no-reply@motcua.example>
                        Subject: =?UTF-8?B?SOG7kyBzxqE=?=
                         =?UTF-8?Q?_H50?=
                        MIME-Version: 1.0
                        Content-Type: multipart/alternative; boundary=b

                        --b
                        Content-Type: text/plain; charset=UTF-8

                        Đã nộp.
                        --b
                        Content-Type: text/html; charset=UTF-8

                        <p>Đã nộp.</p>
                        --b--
                        """);

        assertThat(mail.subject()).isEqualTo("Hồ sơ H50");
        assertThat(mail.from()).isEqualTo("Một Cửa <no-reply@motcua.example>");
        assertThat(mail.to()).containsExactly("an@demo.motcua.example", "binh@demo.motcua.example");
        assertThat(mail.text().strip()).isEqualTo("Đã nộp.");
        assertThat(mail.html()).contains("<p>Đã nộp.</p>");
        assertThat(mail.messageId()).isEqualTo("<d-1-0000000002-email@motcua.example>");
        assertThat(mail.receivedAt()).isEqualTo("2026-11-25T02:00:00.123Z");
        assertThat(mail.id()).isEqualTo("20261125T020000.123Z-7-000001");
    }

    @Test
    void doesNotTakeAnAttachmentForTheLetter() throws IOException {
        CaughtMail mail =
                read(
                        """
                        Subject: Attached
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/plain; charset=UTF-8
                        Content-Disposition: attachment; filename=a.txt

                        not the letter
                        --b
                        Content-Type: multipart/alternative; boundary=c

                        --c
                        Content-Type: text/plain; charset=UTF-8

                        the letter
                        --c--
                        --b--
                        """);

        assertThat(mail.text().strip()).isEqualTo("the letter");
        assertThat(mail.html()).isNull();
    }

    @Test
    void showsAMailThatHasNothingAsNothing() throws IOException {
        CaughtMail mail = read("X: y\n\n");

        assertThat(mail.subject()).isEmpty();
        assertThat(mail.from()).isEmpty();
        assertThat(mail.to()).isEmpty();
        assertThat(new String(MailPages.mail(mail), StandardCharsets.UTF_8))
                .contains("(không có · none)")
                .doesNotContain("<iframe");
    }

    /** A mail may hold whatever somebody typed into a form. */
    @Test
    void letsNoMarkupOfAMailOntoThePage() throws IOException {
        CaughtMail mail =
                read(
                        """
                        Subject: <script>alert(1)</script>
                        From: "x" <a@b>
                        MIME-Version: 1.0
                        Content-Type: text/html; charset=UTF-8

                        "><script>alert(2)</script>
                        """);

        String page = new String(MailPages.mail(mail), StandardCharsets.UTF_8);
        String list = new String(MailPages.list(List.of(mail), 12), StandardCharsets.UTF_8);

        assertThat(page).doesNotContain("<script>").contains("<iframe sandbox=\"\"");
        assertThat(list)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;", "(12)", "href=\"/mails/" + mail.id() + "\"");
    }

    @Test
    void findsMailsOfOneAddressNewestFirst() throws IOException {
        MailFolder kept = new MailFolder(folder, Clock.systemUTC());
        for (String to : List.of("an@x", "binh@x", "An@X")) {
            kept.keep(out ->
                    out.write(
                            ("Delivered-To: " + to + "\r\nSubject: " + to + "\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8)));
        }
        Mails mails = new Mails(kept);

        assertThat(mails.newest("an@x", 10))
                .extracting(CaughtMail::subject)
                .containsExactly("An@X", "an@x");
        assertThat(mails.newest(null, 2))
                .extracting(CaughtMail::subject)
                .containsExactly("An@X", "binh@x");
        assertThat(mails.newest("nobody@x", 10)).isEmpty();
        assertThat(mails.count()).isEqualTo(3);
        String id = mails.newest(null, 1).getFirst().id();
        assertThat(mails.find(id)).isPresent();
        assertThat(mails.file(id)).hasValueSatisfying(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../../etc/passwd",
                "20261125T020000.123Z-7-000001",
                "20261125T020000.123Z-7-000001.eml",
                "20261125T020000.123Z-7-000001/..",
            })
    void findsNothingThatItDidNotKeep(String id) throws IOException {
        assertThat(new MailFolder(folder, Clock.systemUTC()).find(id)).isEmpty();
    }

    @Test
    void leavesNothingOfAMailThatBrokeOff() throws IOException {
        MailFolder kept = new MailFolder(folder, Clock.systemUTC());

        assertThatThrownBy(() ->
                        kept.keep(out -> {
                            out.write(7);
                            throw new IOException("the connection broke");
                        }))
                .hasMessage("the connection broke");

        assertThat(folder).isEmptyDirectory();
        assertThat(kept.newestFirst()).isEmpty();
    }

    private CaughtMail read(String mail) throws IOException {
        Path file = folder.resolve("20261125T020000.123Z-7-000001.eml");
        Files.writeString(file, mail.replace("\n", "\r\n"));
        try {
            return MailReader.read(file);
        } finally {
            Files.delete(file);
        }
    }
}
