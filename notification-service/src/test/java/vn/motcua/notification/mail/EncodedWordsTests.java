package vn.motcua.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.io.UnsupportedEncodingException;

class EncodedWordsTests {

    @Test
    void leavesPlainTextAsItIs() {
        assertThat(EncodedWords.of("Dossier 12 received")).isEqualTo("Dossier 12 received");
    }

    @Test
    void encodesWhatIsNotPlain() throws UnsupportedEncodingException {
        String encoded = EncodedWords.of("Nguyễn Thị Ánh");

        assertThat(encoded).matches("=\\?UTF-8\\?B\\?[A-Za-z0-9+/=]+\\?=");
        assertThat(MimeUtility.decodeText(encoded)).isEqualTo("Nguyễn Thị Ánh");
    }

    @Property(tries = 300)
    void isReadAsItWasWrittenAndBreaksNoLine(@ForAll @StringLength(max = 200) String text)
            throws UnsupportedEncodingException {
        String clean = text.replaceAll("\\p{Cs}", "x");

        String encoded = EncodedWords.of(clean);

        assertThat(encoded.split("\r\n ", -1))
                .allSatisfy(word -> {
                    assertThat(word).hasSizeLessThanOrEqualTo(75);
                    assertThat(word).doesNotContain("\r", "\n");
                });
        assertThat(MimeUtility.decodeText(encoded)).isEqualTo(clean);
    }
}
