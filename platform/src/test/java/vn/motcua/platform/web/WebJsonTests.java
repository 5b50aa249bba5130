package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.calendar.WeekdaySpans;

import java.time.Instant;

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

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "[{\"a\":{\"b\":1,\"b\":2}}]"})
    void refusesAFieldThatComesTwiceInFreeJson(String text) {
        assertThatThrownBy(() -> JSON.readValue(text, JsonNode.class))
                .isInstanceOf(StreamReadException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+999999999-12-31T23:59:59Z\"",
                "\"-999999999-01-01T00:00:00Z\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"0000-12-31T23:59:59Z\"",
                "\"soon\"",
            })
    void refusesAMomentThatNoDatabaseReaches(String text) {
        assertThatThrownBy(() -> JSON.readValue(text, Instant.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01T00:00:00Z", "2026-03-09T02:00:00.123Z", "9999-12-31T23:59:59Z"})
    void takesAMomentOfAnyYearOfFourDigits(String text) {
        assertThat(JSON.readValue('"' + text + '"', Instant.class)).isEqualTo(text);
    }
}
