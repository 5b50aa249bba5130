package vn.motcua.dossier.code.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.dossier.code.DossierCode;
import vn.motcua.dossier.code.DossierCodes;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@MotcuaIntegrationTest
class CodeCounterIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Autowired DossierCodes codes;

    @Test
    void givesNoNumberTwiceHoweverManyAsk() {
        Set<DossierCode> given = ConcurrentHashMap.newKeySet();
        try (ExecutorService rivals = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200)
                    .forEach(i -> rivals.execute(() -> given.add(codes.next("H99.01", DAY))));
        }

        assertThat(given).hasSize(200);
        assertThat(given).extracting(DossierCode::number).contains(1L, 200L);
        assertThat(codes.next("H99.01", DAY)).hasToString("H99.01-260309-0201");
        assertThat(codes.next("H99.01", DAY.plusDays(1))).hasToString("H99.01-260310-0001");
    }
}
