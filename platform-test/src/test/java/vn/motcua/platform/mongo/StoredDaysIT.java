package vn.motcua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

import vn.motcua.platform.sample.SampleTest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;

/** A day is stored as the same day wherever the process runs. */
@SampleTest
class StoredDaysIT {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 9, 2);
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final LocalDateTime MEETING = LocalDateTime.of(2026, 9, 3, 23, 15);

    @Autowired private MongoTemplate mongo;
    @Autowired private Transactions transactions;

    private final TimeZone zone = TimeZone.getDefault();
    private final String id = UUID.randomUUID().toString();
    private final Day day = new Day(id, HOLIDAY, OPENS, MEETING);

    @org.springframework.data.mongodb.core.mapping.Document("days")
    record Day(@Id String id, LocalDate date, LocalTime from, LocalDateTime meeting) {}

    @BeforeEach
    void index() {
        mongo.getCollection("days").createIndex(new Document("date", 1));
    }

    @AfterEach
    void back() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"})
    void keepsDaysAndHoursAsThoseOfUtc(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        mongo.insert(day);

        assertThat(stored())
                .containsEntry("date", instant("2026-09-02T00:00:00Z"))
                .containsEntry("from", instant("1970-01-01T07:30:00Z"))
                .containsEntry("meeting", instant("2026-09-03T23:15:00Z"));
        assertThat(mongo.findById(id, Day.class)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"})
    void readsWhatEarlierReleasesStoredInUtc(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        mongo.getCollection("days")
                .insertOne(
                        new Document("_id", id)
                                .append("date", instant("2026-09-02T00:00:00Z"))
                                .append("from", instant("2026-11-25T07:30:00Z"))
                                .append("meeting", instant("2026-09-03T23:15:00Z")));

        assertThat(mongo.findById(id, Day.class)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"})
    void speaksToTheDriverOfTheSameDays(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        transactions.run(transaction -> {
            transaction.insert(day);

            assertThat(transaction.find(Day.class, Filters.eq("date", HOLIDAY))).contains(day);
            transaction.update(
                    "days", Filters.eq("_id", id), Updates.set("date", HOLIDAY.plusDays(1)));
        });

        assertThat(stored()).containsEntry("date", instant("2026-09-03T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"})
    void findsByTheDay(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        mongo.insert(day);

        assertThat(found(where("date").lte(HOLIDAY))).isTrue();
        assertThat(found(where("date").gte(HOLIDAY))).isTrue();
        assertThat(found(where("date").lt(HOLIDAY))).isFalse();
        assertThat(found(where("date").gt(HOLIDAY))).isFalse();
    }

    private boolean found(Criteria date) {
        return mongo.find(query(date), Day.class).contains(day);
    }

    private Document stored() {
        Document found = mongo.getCollection("days").find(Filters.eq("_id", id)).first();
        return Objects.requireNonNull(found);
    }

    private static Date instant(String text) {
        return Date.from(Instant.parse(text));
    }
}
