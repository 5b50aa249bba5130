package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparingLong;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** Pages and cursors together, over a list in memory that asks as the lists of services do. */
class PagingPropertyTests {

    private static final Comparator<Item> ORDER = comparingLong(Item::key).thenComparing(Item::id);

    /**
     * An item of a list.
     *
     * @param key what the list is in the order of, and which many items share
     * @param since the page after which it is added; 0 for before the first
     */
    record Item(String id, long key, int since) {}

    @Property
    void giveEachItemThatWasThereOnceAndInOrder(
            @ForAll("items") List<Item> items,
            @ForAll @IntRange(min = 1, max = Page.MAX_LIMIT) int limit) {
        List<Item> read = new ArrayList<>();
        @Nullable String cursor = null;
        int pages = 0;
        do {
            Page<Item> page = page(items, pages, limit, cursor);
            assertThat(page.items().size() == limit || page.nextCursor() == null).isTrue();
            read.addAll(page.items());
            cursor = page.nextCursor();
            pages++;
        } while (cursor != null);

        assertThat(read).doesNotHaveDuplicates().isSortedAccordingTo(ORDER);
        assertThat(read.stream().filter(item -> item.since() == 0))
                .containsExactlyElementsOf(
                        items.stream().filter(item -> item.since() == 0).sorted(ORDER).toList());
    }

    /** Whatever somebody makes of a cursor: its parts or the one refusal. */
    @Property
    void refuseWhateverIsNoCursorInOneWay(
            @ForAll @Size(max = 40) byte[] bytes, @ForAll @IntRange(max = 4) int parts) {
        byte[] begun =
                ("1\u001f" + new String(bytes, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] made : List.of(bytes, begun)) {
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(made);
            try {
                assertThat(Cursor.decode(cursor, parts)).hasSize(parts);
            } catch (ProblemException refused) {
                assertThat(refused.code()).isEqualTo(PlatformErrors.INVALID_CURSOR);
                assertThat(refused.code().status()).isEqualTo(HttpStatus.BAD_REQUEST);
            }
        }
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange(' ', 'ỹ').ofMaxLength(6),
                        Arbitraries.longs().between(-1, 2),
                        Arbitraries.integers().between(0, 3))
                .as(Item::new)
                .list()
                .uniqueElements(Item::id)
                .ofMaxSize(250);
    }

    private static Page<Item> page(
            List<Item> items, int pages, int limit, @Nullable String cursor) {
        List<Item> found =
                items.stream()
                        .filter(item -> item.since() <= pages)
                        .filter(item -> cursor == null || isBehind(item, cursor))
                        .sorted(ORDER)
                        .limit(limit + 1L)
                        .toList();
        return Page.of(found, limit, last -> Cursor.encode(Long.toString(last.key()), last.id()));
    }

    private static boolean isBehind(Item item, String cursor) {
        List<String> place = Cursor.decode(cursor, 2);
        Item last = new Item(place.get(1), Long.parseLong(place.get(0)), 0);
        return ORDER.compare(item, last) > 0;
    }
}
