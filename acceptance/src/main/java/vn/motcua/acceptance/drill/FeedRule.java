package vn.motcua.acceptance.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The feed has every acknowledged write from the filing on, each once, in order and without a gap,
 * at positions that rise. Drafts concern only their owner and are not in it.
 */
final class FeedRule {

    private FeedRule() {}

    static List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        Map<String, Long> newest = new HashMap<>();
        Set<String> there = new HashSet<>();
        long position = 0;
        for (FeedReader.Item item : evidence.feed()) {
            if (item.position() <= position) {
                violations.add("feed: position %d follows %d".formatted(item.position(), position));
            }
            position = item.position();
            Long before = newest.put(item.subject(), item.sequence());
            if (before != null && item.sequence() != before + 1) {
                violations.add(
                        "feed: %s has %d after %d"
                                .formatted(item.subject(), item.sequence(), before));
            }
            there.add(item.id());
        }
        evidence.acknowledged().stream()
                .filter(write -> !write.stage().equals("DRAFT"))
                .map(write -> "%s/%010d".formatted(write.dossier(), write.version()))
                .filter(event -> !there.contains(event))
                .forEach(event -> violations.add("feed: %s is missing".formatted(event)));
        return violations;
    }
}
