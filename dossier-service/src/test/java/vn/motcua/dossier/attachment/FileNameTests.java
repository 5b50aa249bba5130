package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "giấy chứng sinh.pdf, giấy chứng sinh.pdf",
        "../../etc/passwd, passwd",
        "'C:\\Users\\lan\\don.pdf', don.pdf",
        "a<b>:c.pdf, abc.pdf",
        "..hidden.pdf, hidden.pdf",
    })
    void keepsWhatIsForPeople(String sent, String name) {
        assertThat(FileName.of(sent)).isEqualTo(name);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "/", "..", "\u202e"})
    void namesTheNameless(String sent) {
        assertThat(FileName.of(sent)).isEqualTo("document.pdf");
    }

    @Test
    void keepsTheEndOfALongName() {
        assertThat(FileName.of("x".repeat(500) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }

    @Property
    void isNeverAPathNorBreaksAHeader(@ForAll String sent) {
        assertThat(FileName.of(sent))
                .isNotBlank()
                .doesNotContain("/", "\\", "\r", "\n", "\"", "\u0000");
    }
}
