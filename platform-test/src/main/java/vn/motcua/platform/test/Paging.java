package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Reads a list page by page, as its callers do, and holds it to what every list promises. */
public final class Paging {

    private Paging() {}

    /** The ids on a page of a list. */
    @FunctionalInterface
    public interface Pages {
        Page<String> page(int limit, @Nullable String cursor);
    }

    /**
     * Whatever comes while somebody reads: what was there at the start is given once and in order,
     * nothing is given twice, and no page but the last is shorter than was asked for.
     *
     * @param atStart the ids that were there at the start, in the order of the list
     * @param between is told the number of each page that was read and may add to the list
     */
    public static void assertGivesEachOnce(
            Pages list, int limit, List<String> atStart, IntConsumer between) {
        List<String> read = new ArrayList<>();
        @Nullable List<String> last = null;
        @Nullable String cursor = null;
        int pages = 0;
        do {
            Page<String> page = list.page(limit, cursor);
            assertThat(page.items())
                    .as("no page begins where the one before did")
                    .isNotEqualTo(last);
            last = page.items();
            cursor = page.nextCursor();
            if (cursor == null) {
                assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            } else {
                assertThat(page.items()).hasSize(limit);
            }
            read.addAll(page.items());
            between.accept(++pages);
        } while (cursor != null);
        assertThat(read).doesNotHaveDuplicates();
        read.retainAll(atStart);
        assertThat(read).isEqualTo(atStart);
    }

    /**
     * A cursor that the list did not give is refused as such, and never fails otherwise.
     *
     * @param parts of the list's own cursors
     * @param odd others that no such list gives
     */
    public static void assertRefusesForeignCursors(Pages list, int parts, String... odd) {
        Stream<String> foreign =
                Stream.of("", "x", "%", "====", "null", of(parts - 1), of(parts + 1));
        Stream.concat(foreign, Arrays.stream(odd))
                .forEach(cursor ->
                        assertThatExceptionOfType(ProblemException.class)
                                .as("the cursor '%s'", cursor)
                                .isThrownBy(() -> list.page(10, cursor))
                                .satisfies(refused ->
                                        assertThat(refused.code())
                                                .isEqualTo(PlatformErrors.INVALID_CURSOR)));
    }

    private static String of(int parts) {
        return Cursor.encode(Collections.nCopies(parts, "1").toArray(String[]::new));
    }
}
