package vn.motcua.stats.fact;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Stage;
import vn.motcua.platform.time.LegalClock;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one fact adds to each cell. The cells are always the sum over all facts, so a changed fact
 * adds a difference.
 */
final class Contribution {

    private final Fact fact;
    private final Map<CellKey, Map<Measure, Long>> counts = new HashMap<>();

    private Contribution(Fact fact) {
        this.fact = fact;
    }

    static Map<CellKey, Map<Measure, Long>> of(@Nullable Fact fact) {
        if (fact == null) {
            return Map.of();
        }
        Contribution contribution = new Contribution(fact);
        contribution.count();
        return contribution.counts;
    }

    /** The difference that a change makes; cells that stay as they are do not appear. */
    static Map<CellKey, Map<Measure, Long>> difference(
            @Nullable Fact before, @Nullable Fact after) {
        Map<CellKey, Map<Measure, Long>> difference = new HashMap<>();
        merge(difference, of(after), 1);
        merge(difference, of(before), -1);
        difference.values().forEach(measures -> measures.values().removeIf(n -> n == 0));
        difference.values().removeIf(Map::isEmpty);
        return difference;
    }

    static void merge(
            Map<CellKey, Map<Measure, Long>> into,
            Map<CellKey, Map<Measure, Long>> counts,
            int sign) {
        counts.forEach((cell, measures) -> {
            Map<Measure, Long> own = into.computeIfAbsent(cell, c -> new EnumMap<>(Measure.class));
            measures.forEach((measure, n) -> own.merge(measure, sign * n, Long::sum));
        });
    }

    private void count() {
        boolean online = fact.channel() == Channel.ONLINE;
        if (online) {
            add(fact.submittedAt(), Measure.SUBMITTED_ONLINE);
        }
        if (fact.received()) {
            add(fact.acceptedAt(), received());
            countProcess(online);
        } else if (fact.stage() == Stage.DECLINED) {
            add(fact.endedAt(), Measure.DECLINED);
        } else if (fact.stage() == Stage.WITHDRAWN) {
            add(fact.endedAt(), Measure.WITHDRAWN_BEFORE_RECEPTION);
        }
        if (fact.rating() != null) {
            add(fact.ratedAt(), rated());
        }
    }

    private void countProcess(boolean online) {
        Instant resolvedAt = fact.resolvedAt();
        if (resolvedAt != null) {
            add(resolvedAt, online ? Measure.RESOLVED_ONLINE : Measure.RESOLVED_OTHER);
            Instant promise = fact.firstDueAt();
            if (promise != null) {
                add(resolvedAt, online ? Measure.PROMISED_ONLINE : Measure.PROMISED_OTHER);
                if (!resolvedAt.isAfter(promise)) {
                    add(resolvedAt, online ? Measure.ON_TIME_ONLINE : Measure.ON_TIME_OTHER);
                }
            }
        } else if (fact.stage() == Stage.WITHDRAWN) {
            add(fact.endedAt(), Measure.WITHDRAWN);
        } else if (fact.waiting()) {
            add(fact.acceptedAt(), Measure.SUSPENDED);
        }
    }

    private Measure received() {
        return switch (fact.channel()) {
            case ONLINE -> Measure.RECEIVED_ONLINE;
            case COUNTER -> Measure.RECEIVED_COUNTER;
            case POST -> Measure.RECEIVED_POST;
        };
    }

    private Measure rated() {
        return switch (fact.rating()) {
            case VERY_SATISFIED -> Measure.VERY_SATISFIED;
            case SATISFIED -> Measure.SATISFIED;
            case NOT_SATISFIED -> Measure.NOT_SATISFIED;
            case null -> throw new IllegalStateException("asked of a dossier without a rating");
        };
    }

    private void add(@Nullable Instant at, Measure measure) {
        if (at == null) {
            return;
        }
        int year = at.atZone(LegalClock.ZONE).getYear();
        for (String procedure : List.of(fact.procedure(), CellKey.ALL)) {
            for (String agency : List.of(fact.agency(), CellKey.ALL)) {
                counts.computeIfAbsent(
                                new CellKey(procedure, agency, year),
                                c -> new EnumMap<>(Measure.class))
                        .merge(measure, 1L, Long::sum);
            }
        }
    }
}
