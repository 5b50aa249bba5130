package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTests {

    /** What two spellings of the same name share, so that the whole name is known as such. */
    @ParameterizedTest
    @CsvSource({
        "Thủ tục đăng ký khai sinh, dang ki khai sinh",
        "Đăng kí khai sinh (cấp xã), dang ki khai sinh",
        "'ĐĂNG KÝ  KHAI SINH.', dang ki khai sinh",
        "Thủ tục, thu tuc",
        "Các thủ tục khác, cac thu tuc khac",
    })
    void leavesOfANameWhatPeopleType(String name, String key) {
        assertThat(Documents.key(name)).isEqualTo(key);
    }

    /** A term of Lucene has a longest length; a name has none. */
    @Property(tries = 20)
    void keepsAKeyShortEnoughForTheIndex(@ForAll @StringLength(max = 3_000) String name) {
        assertThat(Documents.key(name + " tên".repeat(1_000)).length()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void takesANameOfAnyLengthIntoTheIndex() {
        try (ProcedureIndex index = new ProcedureIndex()) {
            String name = "Đăng ký " + "rất ".repeat(20_000) + "dài";
            index.put(java.util.List.of(AnEntry.of("1.000001", name).entry()));
            index.refresh();

            assertThat(index.suggest("dang ky rat", 3)).hasSize(1);
        }
    }
}
