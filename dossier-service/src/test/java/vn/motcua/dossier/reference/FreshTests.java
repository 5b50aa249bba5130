package vn.motcua.dossier.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class FreshTests {

    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void loadsOnceUntilItIsForgotten() {
        Fresh<Integer> fresh = new Fresh<>(loads::incrementAndGet);

        assertThat(fresh.get()).isEqualTo(1);
        assertThat(fresh.get()).isEqualTo(1);
        fresh.forget();
        assertThat(fresh.get()).isEqualTo(2);
    }

    @Test
    void doesNotKeepWhatWasLoadedBeforeItWasForgotten() {
        Fresh<?>[] self = new Fresh<?>[1];
        Fresh<Integer> fresh =
                new Fresh<>(() -> {
                    if (loads.get() == 0) {
                        self[0].forget();
                    }
                    return loads.incrementAndGet();
                });
        self[0] = fresh;

        assertThat(fresh.get()).isEqualTo(1);
        assertThat(fresh.get()).isEqualTo(2);
        assertThat(fresh.get()).isEqualTo(2);
    }
}
