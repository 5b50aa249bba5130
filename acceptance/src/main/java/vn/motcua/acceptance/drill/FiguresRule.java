package vn.motcua.acceptance.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The figures shown to the public are what a recount of the feed gives, each of them. */
final class FiguresRule {

    private FiguresRule() {}

    static List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        new TreeMap<>(Recount.of(evidence.feed(), evidence.procedure(), evidence.read()).figures())
                .forEach((name, recounted) -> {
                    long shown = evidence.figures().getOrDefault(name, -1L);
                    if (shown != recounted) {
                        violations.add(
                                "%s is shown as %d, recounted %d"
                                        .formatted(name, shown, recounted));
                    }
                });
        return violations;
    }
}
