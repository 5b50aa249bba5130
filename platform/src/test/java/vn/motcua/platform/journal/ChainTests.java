package vn.motcua.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ChainTests {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Chain chain = new Chain(json);

    @Property(tries = 300)
    void hashesTheCanonicalFormWhateverTheDataAre(
            @ForAll Map<String, String> fields, @ForAll String name, @ForAll long number)
            throws IOException {
        Map<String, Object> data = new TreeMap<>(fields);
        data.put("number", number % 9_007_199_254_740_991L);
        JournalEntry entry = entry(1, "", name, chain.canonical(data), null);

        String form = new JsonCanonicalizer(chain.form(entry).toString()).getEncodedString();

        assertThat(chain.hash(entry)).isEqualTo(Chain.sha256(form));
    }

    @Test
    void hashesAnEntryWithAPersonAndAPredecessor() throws IOException {
        JournalEntry entry = entry(2, "abc", "Lê Thu Hà", "{\"a\":1}", "def");

        String form = new JsonCanonicalizer(chain.form(entry).toString()).getEncodedString();

        assertThat(chain.hash(entry)).isEqualTo(Chain.sha256(form));
    }

    @Test
    void findsAGapAndAChangedEntry() {
        JournalEntry first = hashed(entry(1, "", "a", "{}", null));
        JournalEntry second = hashed(entry(2, first.hash(), "a", "{}", null));
        JournalEntry third = hashed(entry(3, second.hash(), "a", "{}", null));

        assertThat(chain.verifies(List.of(first, second, third))).isTrue();
        assertThat(chain.verifies(List.of(first, third))).isFalse();
        assertThat(chain.verifies(List.of(second, third))).isFalse();
        assertThat(
                        chain.verifies(
                                List.of(first, hashed(entry(2, "other", "a", "{}", null)), third)))
                .isFalse();
        assertThat(chain.verifies(List.of(entry(1, "", "b", "{}", null), second))).isFalse();
    }

    private JournalEntry hashed(JournalEntry open) {
        return open.withHash(chain.hash(open));
    }

    private static JournalEntry entry(
            long sequence, String previous, String name, String data, @Nullable String personHash) {
        return new JournalEntry(
                JournalEntry.id("a", sequence),
                "a",
                sequence,
                "vn.motcua.dossier.accepted.v1",
                "motcua.dossier.v1",
                "a",
                Instant.parse("2026-03-09T02:00:00.120Z"),
                new Actor("s", name, null, "LEADER"),
                data,
                null,
                null,
                personHash,
                Map.of(),
                "request-1",
                null,
                null,
                null,
                previous,
                "",
                true,
                null,
                JournalEntry.SCHEMA);
    }
}
