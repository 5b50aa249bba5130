package vn.motcua.acceptance.drill;

import java.util.List;
import java.util.function.Function;

/** Holds evidence against the rules. */
final class Judge {

    /** Everything that has to be true after a drill. */
    private static final List<Function<Evidence, List<String>>> RULES =
            List.of(
                    WritesRule::violations,
                    EventsRule::violations,
                    FeedRule::violations,
                    MailsRule::violations,
                    FiguresRule::violations);

    private Judge() {}

    /** Everything that should not be. */
    static List<String> violations(Evidence evidence) {
        return RULES.stream().flatMap(rule -> rule.apply(evidence).stream()).toList();
    }
}
