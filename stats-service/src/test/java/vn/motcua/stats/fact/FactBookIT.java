package vn.motcua.stats.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.stats.Life;
import vn.motcua.stats.StatsTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@StatsTest
class FactBookIT {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired private FactBook book;
    @Autowired private CellSums sums;
    @Autowired private MongoTemplate mongo;

    @BeforeEach
    void empty() {
        for (String collection : List.of(DossierFact.COLLECTION, Cell.COLLECTION)) {
            mongo.remove(query(where("_id").gte("")), collection);
        }
    }

    @Test
    void keepsFactsAndCellsAsTheyWereWhenATransactionIsLost() {
        book.take(life("a").submitted().events());
        Cells before = stored();

        assertThatThrownBy(() ->
                        book.inOneTransaction(session -> {
                            DossierFact fact =
                                    FactFixture.existing(
                                            life("b").submitted().accepted(DAY).events());
                            FactBook.write(
                                    java.util.Map.of(), java.util.Map.of(fact.id(), fact), session);
                            throw new IllegalStateException("the process dies here");
                        }))
                .hasMessage("the process dies here");

        assertThat(stored()).isEqualTo(before);
        assertThat(mongo.findById("b", DossierFact.class)).isNull();
    }

    @Test
    void storedFactsAreWhatWasFolded() {
        List<SeenDossier> events =
                life("a").submitted().accepted(DAY).after(DAY).resolved(Outcome.APPROVED).events();

        book.take(events);

        assertThat(mongo.findById("a", DossierFact.class)).isEqualTo(FactFixture.existing(events));
    }

    @Test
    void rivalsForTheSameCellsLoseNothing() throws Exception {
        List<Future<?>> rivals = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                List<SeenDossier> events = new ArrayList<>();
                for (int j = 0; j < 5; j++) {
                    events.addAll(life("d" + i + "-" + j).submitted().accepted(DAY).events());
                }
                rivals.add(threads.submit(() -> book.take(events)));
            }
        }
        for (Future<?> rival : rivals) {
            rival.get();
        }

        assertThat(sums.of(View.TOTAL, "", List.of(""), "2026-01").since().of(Measure.RECEIVED))
                .isEqualTo(20);
        assertThat(stored()).isEqualTo(recounted());
    }

    @Test
    void sumsMonthsBeforeAndSince() {
        book.take(life("a").submitted().accepted(DAY).events());
        book.take(
                Life.draft("old", "1.004222", Channel.COUNTER, "2025-11-04T02:00:00Z")
                        .submitted()
                        .accepted(DAY)
                        .events());

        CellSums.Sums found =
                sums.of(
                        View.PROCEDURE_RECEIVING,
                        "1.004222",
                        List.of("a-receiving", "x"),
                        "2026-01");

        assertThat(found.before().of(Channel.COUNTER, Measure.RECEIVED)).isEqualTo(1);
        assertThat(found.since().of(Channel.ONLINE, Measure.RECEIVED)).isEqualTo(1);
        assertThat(found.since().of(Measure.RECEIVED)).isEqualTo(1);
    }

    private Cells recounted() {
        Cells sum = new Cells();
        mongo.find(query(where("_id").gte("")), DossierFact.class)
                .forEach(fact -> sum.add(fact, 1));
        return sum;
    }

    private Cells stored() {
        Cells cells = new Cells();
        mongo.find(query(where("_id").gte("")), Cell.class)
                .forEach(cell -> cells.add(cell.key(), cell.counted(), 1));
        return cells;
    }

    private static Life life(String id) {
        return Life.draft(id, "1.004222", Channel.ONLINE, "2026-05-04T02:00:00Z");
    }
}
