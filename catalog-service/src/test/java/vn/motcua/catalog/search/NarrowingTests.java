package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.agency.AgencyLevel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class NarrowingTests {

    private static final List<Entry> ENTRIES =
            List.of(
                    AnEntry.of("1.000001", "Cấp giấy A")
                            .channels(Channel.ONLINE, Channel.COUNTER)
                            .agencies("H50", "H50.17")
                            .entry(),
                    AnEntry.of("1.000002", "Cấp giấy B")
                            .level(AgencyLevel.PROVINCE)
                            .channels(Channel.COUNTER)
                            .agencies("H50.17")
                            .audiences(Audience.BUSINESS)
                            .entry(),
                    AnEntry.of("1.000003", "Cấp giấy C")
                            .level(AgencyLevel.MINISTRY)
                            .field("dat-dai")
                            .notFileable()
                            .agencies()
                            .audiences(Audience.CITIZEN, Audience.BUSINESS)
                            .entry());

    @Test
    void joinsValuesOfADimensionByOrAndDimensionsByAnd() {
        assertThat(codes(Map.of(Dimension.LEVEL, Set.of("COMMUNE", "PROVINCE"))))
                .containsExactly("1.000001", "1.000002");
        assertThat(
                        codes(
                                Map.of(
                                        Dimension.LEVEL, Set.of("COMMUNE", "PROVINCE"),
                                        Dimension.CHANNEL, Set.of("ONLINE"))))
                .containsExactly("1.000001");
        assertThat(codes(Map.of(Dimension.AGENCY, Set.of("H50")))).containsExactly("1.000001");
        assertThat(codes(Map.of(Dimension.FILEABLE, Set.of("false")))).containsExactly("1.000003");
        assertThat(codes(Map.of(Dimension.FIELD, Set.of("nowhere")))).isEmpty();
    }

    @Test
    void countsEveryDimensionOfWhatWasFoundAndOfNothingElse() {
        Search.Found found =
                search(
                        ENTRIES,
                        new Search(
                                "cap giay",
                                Map.of(Dimension.AUDIENCE, Set.of("BUSINESS")),
                                Set.of(Dimension.values()),
                                10,
                                null));

        Map<Dimension, List<Search.Count>> counts = new HashMap<>();
        found.facets().forEach(facet -> counts.put(facet.dimension(), facet.values()));
        assertThat(counts.get(Dimension.LEVEL))
                .containsExactlyInAnyOrder(
                        new Search.Count("PROVINCE", 1), new Search.Count("MINISTRY", 1));
        assertThat(counts.get(Dimension.AUDIENCE))
                .containsExactly(new Search.Count("BUSINESS", 2), new Search.Count("CITIZEN", 1));
        assertThat(counts.get(Dimension.AGENCY)).containsExactly(new Search.Count("H50.17", 1));
        assertThat(counts).containsOnlyKeys(Dimension.values());
    }

    @Test
    void stopsCountingAtAThousandAndSaysSo() {
        List<Entry> many =
                IntStream.range(0, 1_500)
                        .mapToObj(i -> AnEntry.of("1.%06d".formatted(i), "Cấp giấy").entry())
                        .toList();
        Search.Found found = search(many, new Search("giay", Map.of(), Set.of(), 5, null));
        assertThat(found.total()).isEqualTo(1_000);
        assertThat(found.exact()).isFalse();
        Search.Found few = search(ENTRIES, new Search("giay", Map.of(), Set.of(), 5, null));
        assertThat(few.total()).isEqualTo(3);
        assertThat(few.exact()).isTrue();
    }

    /** Whatever the size of a page: all pages together are the list, each entry once. */
    @Property(tries = 40)
    void pagesAreACutOfTheWhole(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 3) Integer> names,
            @ForAll @IntRange(min = 1, max = 9) int limit,
            @ForAll boolean byText) {
        List<Entry> entries =
                IntStream.range(0, names.size())
                        .mapToObj(i ->
                                AnEntry.of("1.%06d".formatted(i), "Cấp giấy " + names.get(i))
                                        .entry())
                        .toList();
        @Nullable String text = byText ? "cap giay" : null;
        try (ProcedureIndex index = new ProcedureIndex()) {
            index.put(entries);
            index.refresh();
            List<String> whole =
                    codes(index.search(new Search(text, Map.of(), Set.of(), 100, null)));
            List<String> paged = new ArrayList<>();
            Search.@Nullable Place place = null;
            do {
                Search.Found found =
                        index.search(new Search(text, Map.of(), Set.of(), limit, place));
                assertThat(found.items()).hasSizeLessThanOrEqualTo(limit);
                paged.addAll(codes(found));
                place = found.next();
            } while (place != null);

            assertThat(paged).isEqualTo(whole).hasSameSizeAs(entries).doesNotHaveDuplicates();
        }
    }

    private static List<String> codes(Map<Dimension, Set<String>> filters) {
        return codes(search(ENTRIES, new Search(null, filters, Set.of(), 10, null)));
    }

    private static List<String> codes(Search.Found found) {
        return found.items().stream().map(Entry.Summary::code).toList();
    }

    private static Search.Found search(List<Entry> entries, Search search) {
        try (ProcedureIndex index = new ProcedureIndex()) {
            index.put(entries);
            index.refresh();
            return index.search(search);
        }
    }
}
