package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PageTests {

    @Test
    void cutsTheItemBehindTheLimit() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, item -> "after-" + item);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.nextCursor()).isEqualTo("after-b");
    }

    @Test
    void lastPageHasNoCursor() {
        assertThat(Page.of(List.of("a", "b"), 2, item -> item).nextCursor()).isNull();
        assertThat(Page.of(List.<String>of(), 2, item -> item).items()).isEmpty();
    }

    @Test
    void mapsItemsAndKeepsTheCursor() {
        assertThat(new Page<>(List.of(1, 2), "next").map(String::valueOf))
                .isEqualTo(new Page<>(List.of("1", "2"), "next"));
    }
}
