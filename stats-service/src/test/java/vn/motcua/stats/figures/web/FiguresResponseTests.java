package vn.motcua.stats.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.stats.fact.Counts;
import vn.motcua.stats.fact.Measure;
import vn.motcua.stats.figures.Balance;
import vn.motcua.stats.figures.Figures;
import vn.motcua.stats.figures.Freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** The public answer, as exact JSON. */
class FiguresResponseTests {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    @Test
    void tellsTheFiveFiguresOfTheCircularWithTheirParts() {
        Counts counts = new Counts();
        counts.add(Channel.ONLINE, Measure.SUBMITTED, 10);
        counts.add(Channel.ONLINE, Measure.DECLINED, 1);
        counts.add(Channel.ONLINE, Measure.WITHDRAWN_BEFORE_ACCEPTANCE, 1);
        counts.add(Channel.ONLINE, Measure.RECEIVED, 7);
        counts.add(Channel.ONLINE, Measure.RESOLVED, 4);
        counts.add(Channel.ONLINE, Measure.ON_TIME, 2);
        counts.add(Channel.ONLINE, Measure.LATE, 1);
        counts.add(Channel.ONLINE, Measure.STOPPED, 1);
        counts.add(Channel.ONLINE, Measure.WITHDRAWN, 1);
        counts.add(Channel.COUNTER, Measure.RECEIVED, 3);
        Figures figures =
                new Figures(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 25),
                        counts,
                        new Balance(1, 10, 6, 4, 1),
                        1);

        JsonNode told =
                told(
                        FiguresResponse.of(
                                null,
                                new FiguresResponse.Named(
                                        "H50", new LocalizedText("Quảng Trị", "Quang Tri")),
                                figures,
                                new Freshness(
                                        Instant.parse("2026-11-25T02:00:00Z"), null, 0L, 12)));

        assertThat(told.path("figures"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"onlineReceived":7,"onlineResolved":4,
                                 "onlineResolvedOnTime":{"numerator":2,"denominator":3,"percent":66.67},
                                 "totalReceived":10,
                                 "satisfactionReason":{
                                  "vi":"Chưa có đánh giá: chức năng đánh giá mức độ hài lòng sẽ mở sau.",
                                  "en":"There are no ratings: citizens can rate the service in a later release."}}
                                """));
        assertThat(told.at("/channels/0"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"channel":"ONLINE","submitted":10,"declined":1,
                                 "withdrawnBeforeAcceptance":1,"received":7,"resolved":4,
                                 "resolvedOnTime":{"numerator":2,"denominator":3,"percent":66.67},
                                 "stopped":1,"withdrawn":1}
                                """));
        assertThat(told.path("agency").toString())
                .isEqualTo(
                        "{\"code\":\"H50\",\"name\":{\"vi\":\"Quảng Trị\",\"en\":\"Quang Tri\"}}");
        assertThat(told.has("procedure")).isFalse();
        assertThat(told.has("newestEvent")).isFalse();
        assertThat(told.path("backlog").asLong(-1)).isZero();
        assertThat(told.path("from").asString()).isEqualTo("2026-01-01");
    }

    @Test
    void hasAnEntryForEveryChannelEvenWhereNothingCame() {
        Figures none =
                new Figures(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        new Counts(),
                        new Balance(0, 0, 0, 0, 0),
                        0);

        JsonNode told =
                told(FiguresResponse.of(null, null, none, new Freshness(null, null, null, 0)));

        assertThat(told.path("channels").findValuesAsString("channel"))
                .containsExactly(
                        Arrays.stream(Channel.values()).map(Enum::name).toArray(String[]::new));
        assertThat(told.at("/figures/onlineResolvedOnTime").toString())
                .isEqualTo("{\"numerator\":0,\"denominator\":0}");
        assertThat(told.has("asOf")).isFalse();
        assertThat(told.has("backlog")).isFalse();
    }

    private static JsonNode told(FiguresResponse response) {
        return JSON.readTree(JSON.writeValueAsString(response));
    }
}
