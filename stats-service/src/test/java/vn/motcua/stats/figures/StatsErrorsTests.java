package vn.motcua.stats.figures;

import org.junit.jupiter.api.Test;

import vn.motcua.platform.test.ErrorPages;

class StatsErrorsTests {

    @Test
    void everyErrorHasItsPage() {
        ErrorPages.verify(StatsErrors.class);
    }
}
