package vn.motcua.acceptance.drill;

import java.util.ArrayList;
import java.util.List;

/**
 * Every acknowledged write is there: each dossier stands where its last one left it. Nobody but its
 * client works on a dossier of the drill, so it cannot stand elsewhere.
 */
final class WritesRule {

    private WritesRule() {}

    static List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        evidence.last()
                .forEach((dossier, last) -> {
                    Evidence.Stored stored = evidence.stored().get(dossier);
                    if (stored == null) {
                        violations.add("%s was acknowledged and cannot be read".formatted(dossier));
                    } else if (stored.version() != last.version()
                            || !stored.stage().equals(last.stage())) {
                        violations.add(
                                "%s was acknowledged as %d %s and is %d %s"
                                        .formatted(
                                                dossier,
                                                last.version(),
                                                last.stage(),
                                                stored.version(),
                                                stored.stage()));
                    }
                });
        return violations;
    }
}
