package vn.motcua.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.access.Caller;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class JournalEntryTests {

    private static final String PERSON = "{\"name\":\"Nguyễn Thị Lan\"}";

    @Property
    void idsOfAnAggregateSortAsItsSequencesDo(
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long one,
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long other) {
        assertThat(
                        Integer.signum(
                                JournalEntry.id("d-1", one)
                                        .compareTo(JournalEntry.id("d-1", other))))
                .isEqualTo(Long.compare(one, other));
    }

    @Example
    void carriesThePersonOnTheWireUntilItIsErased() {
        assertThat(entry("{\"a\":1}", PERSON).wire())
                .isEqualTo("{\"a\":1,\"person\":" + PERSON + "}");
        assertThat(entry("{}", PERSON).wire()).isEqualTo("{\"person\":" + PERSON + "}");
        assertThat(entry("{\"a\":1}", null).wire()).isEqualTo("{\"a\":1}");
    }

    @Example
    void neverShowsThePersonInTheFeed() {
        FeedItem item = FeedItem.of(entry("{\"a\":1}", PERSON), "urn:motcua:sample-service");

        assertThat(JsonMapper.shared().writeValueAsString(item))
                .contains("\"data\":{\"a\":1}", "\"position\":7", "\"specversion\":\"1.0\"")
                .doesNotContain("Lan", "person", "salt");
    }

    @Example
    void namesAnOfficerAndNeverACitizen() {
        Caller officer =
                Caller.of(
                        Map.of(
                                "sub", "o-1",
                                "name", "Trần Thị Bình",
                                "agency", "H50",
                                "roles", List.of("leader", "specialist")));
        Caller citizen =
                Caller.of(Map.of("sub", "u-1", "name", "Lan", "roles", List.of("citizen")));

        assertThat(Actor.of(officer))
                .isEqualTo(new Actor("o-1", "Trần Thị Bình", "H50", "SPECIALIST"));
        assertThat(Actor.of(citizen)).isEqualTo(new Actor("u-1", null, null, "CITIZEN"));
        assertThat(Actor.of(Caller.system("deadline")).role()).isEqualTo("SYSTEM");
    }

    private static JournalEntry entry(String data, @Nullable String person) {
        return new JournalEntry(
                JournalEntry.id("d-1", 3),
                "d-1",
                3,
                "vn.motcua.sample.raised.v1",
                "topic",
                "d-1",
                Instant.EPOCH,
                new Actor("u-1", null, null, "CITIZEN"),
                data,
                person,
                "salt",
                "hash",
                Map.of("agency", "H50"),
                "request-1",
                null,
                null,
                null,
                "",
                "hash",
                null,
                7L,
                JournalEntry.SCHEMA);
    }
}
