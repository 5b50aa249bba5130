package vn.motcua.stats;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.HoldKind;
import vn.motcua.contracts.dossier.Outcome;

import java.time.Duration;
import java.util.List;

/** Lives of dossiers as they could be: any length, any way out, over two years. */
public final class RandomLives {

    private RandomLives() {}

    /** Several lives of different dossiers. */
    public static Arbitrary<List<Life>> several() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(count ->
                        Combinators.combine(
                                        java.util.stream.IntStream.range(0, count)
                                                .mapToObj(i -> one("d" + i))
                                                .toList())
                                .as(lives -> lives));
    }

    private static Arbitrary<Life> one(String id) {
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(0, 7).list().ofMinSize(0).ofMaxSize(9);
        return Combinators.combine(
                        steps,
                        Arbitraries.of(Channel.class),
                        Arbitraries.of("1.004222", "3.000347"),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of("2025-06", "2025-12", "2026-01", "2026-05"),
                        Arbitraries.of(HoldKind.class),
                        Arbitraries.of(Outcome.class))
                .as((moves, channel, procedure, day, month, hold, outcome) -> {
                    Life life =
                            Life.draft(
                                    id,
                                    procedure,
                                    channel,
                                    "%s-%02dT03:00:00Z".formatted(month, day));
                    moves.forEach(move -> step(life, move, hold, outcome));
                    return life;
                });
    }

    /** Does a step if the life allows it where it stands. */
    private static void step(Life life, int move, HoldKind hold, Outcome outcome) {
        life.after(Duration.ofDays(11));
        switch (life.events().getLast().state().stage()) {
            case DRAFT -> life.submitted();
            case SUBMITTED -> {
                if (move == 0) {
                    life.declined();
                } else if (move == 1) {
                    life.withdrawn();
                } else {
                    life.accepted(Duration.ofDays(10L * move));
                }
            }
            case ACCEPTED -> accepted(life, move, hold, outcome);
            case RESOLVED -> life.returned();
            default -> life.goesOn();
        }
    }

    private static void accepted(Life life, int move, HoldKind hold, Outcome outcome) {
        switch (move) {
            case 0 -> life.withdrawn();
            case 1, 2 -> life.held(hold);
            case 3 -> life.released();
            case 4 -> life.goesOn();
            default -> life.resolved(outcome);
        }
    }
}
