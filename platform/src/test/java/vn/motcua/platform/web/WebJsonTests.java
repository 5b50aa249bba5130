package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.calendar.WeekdaySpans;

class WebJsonTests {

    private static final JsonMapper JSON = WebJson.strict(JsonMapper.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"vi\":\"Có\"}",
                "{\"vi\":\"Có\",\"en\":null}",
                "{}",
            })
    void refusesWhatAContractSaysIsAlwaysThere(String text) {
        assertThatThrownBy(() -> JSON.readValue(text, LocalizedText.class))
                .isInstanceOf(InvalidNullException.class);
    }

    @Test
    void takesWhatAContractSaysMayBeMissing() {
        String text = "{\"text\":{\"vi\":\"Có\",\"en\":\"Yes\"}}";
        LocalizedText yes = new LocalizedText("Có", "Yes");

        assertThat(JSON.readValue(text, Reason.class)).isEqualTo(new Reason(yes, null));
    }

    @Test
    void takesAListThatIsNotThereForAnEmptyOne() {
        assertThat(JSON.readValue("{\"day\":\"MONDAY\"}", WeekdaySpans.class).spans()).isEmpty();
    }
}
