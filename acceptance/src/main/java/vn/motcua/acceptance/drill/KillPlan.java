package vn.motcua.acceptance.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which parts are killed when: every part as often as asked, alone, and bursts of several parts at
 * the same moment, in an order and at moments that the seed chooses. The same seed and parts make
 * the same plan, so that a drill can be taken up where it was left.
 */
record KillPlan(List<Round> rounds) {

    private static final int SHORTEST_MILLIS = 1_000;
    private static final int SPREAD_MILLIS = 5_000;
    private static final int BURST = 3;

    // Where both are killed at the same moment nobody is left who starts anything again.
    private static final List<String> WATCHERS = List.of("supervisor", "standby");

    KillPlan {
        rounds = List.copyOf(rounds);
    }

    /**
     * One moment.
     *
     * @param pause since everything was back
     */
    record Round(Duration pause, List<String> parts) {}

    static KillPlan of(long seed, Collection<String> parts, int kills, int bursts) {
        Random random = new Random(seed);
        List<List<String>> rounds = new ArrayList<>();
        for (String part : parts) {
            rounds.addAll(Collections.nCopies(kills, List.of(part)));
        }
        for (int i = 0; i < bursts; i++) {
            rounds.add(burst(parts, random));
        }
        Collections.shuffle(rounds, random);
        return new KillPlan(
                rounds.stream()
                        .map(round ->
                                new Round(
                                        Duration.ofMillis(
                                                SHORTEST_MILLIS + random.nextInt(SPREAD_MILLIS)),
                                        round))
                        .toList());
    }

    /** The rest of it, from the round with this number on; the first is 1. */
    KillPlan from(int number) {
        return new KillPlan(rounds.subList(Math.min(number - 1, rounds.size()), rounds.size()));
    }

    private static List<String> burst(Collection<String> parts, Random random) {
        List<String> chosen = new ArrayList<>(parts);
        Collections.shuffle(chosen, random);
        if (chosen.containsAll(WATCHERS)) {
            chosen.remove(WATCHERS.get(random.nextInt(WATCHERS.size())));
        }
        return List.copyOf(chosen.subList(0, Math.min(BURST, chosen.size())));
    }
}
