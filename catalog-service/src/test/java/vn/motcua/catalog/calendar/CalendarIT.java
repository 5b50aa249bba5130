package vn.motcua.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.Topic;
import vn.motcua.contracts.Topics;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.time.Duration;

/** Working calendars over HTTP; due dates rest on their revisions. */
@MotcuaIntegrationTest
class CalendarIT {

    @LocalServerPort int port;

    @Value("${spring.kafka.bootstrap-servers}")
    String kafka;

    private Api anybody;
    private Api publisher;

    @BeforeEach
    void open() {
        anybody = Api.of(port);
        publisher = anybody.as(Role.CATALOG_PUBLISHER);
    }

    @Test
    void addsACalendarAndTellsItAsItWasSent() {
        Api.Answer added = publisher.put("/calendars/h50-test", week("08:00", "12:00"));

        assertThat(added.status()).as("%s", added).isEqualTo(200);
        assertThat(added.etag()).isEqualTo("\"1\"");
        Api.Answer read = anybody.get("/calendars/h50-test");
        assertThat(read.body()).isEqualTo(added.body());
        assertThat(read.body())
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"id":"h50-test","revision":1,
                                         "name":{"vi":"Lịch","en":"Calendar"},
                                         "weekly":[{"day":"MONDAY","spans":[{"from":"08:00:00","to":"12:00:00"}]}],
                                         "holidays":[{"date":"2026-09-02","name":{"vi":"Quốc khánh","en":"National Day"}}],
                                         "extraWorkingDays":[],
                                         "decidedUntil":"2026-12-31"}
                                        """));
    }

    @Test
    void makesTheNextRevisionAndTellsBothToTheOthers() {
        Api.Answer first = publisher.put("/calendars/revised", week("08:00", "12:00"));
        Api.Answer second =
                publisher.put(
                        "/calendars/revised", week("07:30", "11:30"), "If-Match", first.etag());

        assertThat(second.body().path("revision").asInt()).isEqualTo(2);
        assertThat(anybody.get("/calendars/revised", "If-None-Match", first.etag()).status())
                .isEqualTo(200);
        assertThat(anybody.get("/calendars/revised", "If-None-Match", second.etag()).status())
                .isEqualTo(304);
        try (Topic topic = new Topic(kafka, Topics.CALENDAR.name())) {
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(topic.of("revised")).hasSize(2));
            assertThat(topic.of("revised"))
                    .extracting(event -> JsonMapper.shared().readTree(event.value()))
                    .extracting(event -> event.path("revision").asInt())
                    .containsExactly(1, 2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 08:00",
        "08:00, 08:00",
    })
    void refusesHoursThatContradictThemselvesInBothLanguages(String from, String to) {
        Api.Answer vi = publisher.put("/calendars/odd", week(from, to));
        Api.Answer en = publisher.put("/calendars/odd", week(from, to), "Accept-Language", "en");

        assertThat(vi.status()).as("%s", vi).isEqualTo(422);
        assertThat(vi.body().path("code").asString()).isEqualTo("CAT-0302");
        assertThat(vi.body().path("detail").asString())
                .isEqualTo(
                        "Lịch làm việc mâu thuẫn: các khoảng giờ phải theo thứ tự và không chồng"
                                + " nhau.");
        assertThat(en.body().path("detail").asString())
                .isEqualTo(
                        "The calendar contradicts itself: spans have to be in order and must not"
                                + " overlap.");
        assertThat(anybody.get("/calendars/odd").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPPER", "a_b", "x.y"})
    void takesOnlyAPlainWordForAnId(String id) {
        Api.Answer answer = publisher.put("/calendars/" + id, week("08:00", "12:00"));

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.body().at("/issues/0/name").asString()).isEqualTo("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "weekly", "decidedUntil"})
    void namesWhatIsMissing(String field) {
        ObjectNode week = week("08:00", "12:00");
        week.remove(field);

        Api.Answer answer = publisher.put("/calendars/missing", week);

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.body().at("/issues/0/name").asString()).isEqualTo(field);
    }

    private static ObjectNode week(String from, String to) {
        return JsonMapper.shared()
                .readTree(
                        """
                        {"name":{"vi":"Lịch","en":"Calendar"},
                         "weekly":[{"day":"MONDAY","spans":[{"from":"$from","to":"$to"}]}],
                         "holidays":[{"date":"2026-09-02","name":{"vi":"Quốc khánh","en":"National Day"}}],
                         "decidedUntil":"2026-12-31"}
                        """
                                .replace("$from", from)
                                .replace("$to", to))
                .asObject();
    }
}
