package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Locale;

class NodeTests {

    private static final String RECORD =
            """
            {"text":"a","number":1.50,"nothing":null,"texts":["a","b"],
             "objects":[{"inner":{"x":1},"list":[{}]}],"mixed":["a",1],"flag":true}
            """;

    private final Node record = new Node(JsonMapper.shared().readTree(RECORD), "");

    @Test
    void readsEachTypeAndNothingWhereThereIsNothing() {
        assertThat(record.text("text")).isEqualTo("a");
        assertThat(record.number("number")).isEqualByComparingTo("1.5");
        assertThat(record.texts("texts")).containsExactly("a", "b");
        for (String absent : List.of("nothing", "unknown")) {
            assertThat(record.text(absent)).isNull();
            assertThat(record.number(absent)).isNull();
            assertThat(record.texts(absent)).isEmpty();
            assertThat(record.objects(absent)).isEmpty();
        }
    }

    @Test
    void tellsThePlaceOfAPartForTheReport() {
        assertThat(record.objects("objects").getFirst().path()).isEqualTo("objects[0]");
        assertThat(record.objects("objects").getFirst().objects("list").getFirst().path())
                .isEqualTo("objects[0].list[0]");
    }

    @ParameterizedTest
    @CsvSource({
        "text, number, number",
        "text, flag, flag",
        "number, text, text",
        "texts, text, text",
        "texts, mixed, mixed[1]",
        "objects, texts, texts[0]",
        "objects, flag, flag",
    })
    void refusesAnotherTypeAndNamesThePlace(String asked, String field, String place) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(asked, field));

        assertThat(refusal.reason().code()).isEqualTo(RecordErrors.WRONG_TYPE);
        assertThat(refusal.reason().detail(Locale.ENGLISH))
                .isEqualTo("The field " + place + " has the wrong type.");
        assertThat(refusal.reason().detail(Locale.of("vi")))
                .isEqualTo("Trường " + place + " sai kiểu dữ liệu.");
    }

    private void read(String asked, String field) {
        switch (asked) {
            case "text" -> record.text(field);
            case "number" -> record.number(field);
            case "texts" -> record.texts(field);
            default -> record.objects(field);
        }
    }
}
