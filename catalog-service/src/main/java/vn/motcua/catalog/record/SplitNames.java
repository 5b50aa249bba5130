package vn.motcua.catalog.record;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what the source has split at commas: a piece belongs to the one before when that
 * has an open bracket, or when it goes on in lower case.
 */
final class SplitNames {

    private SplitNames() {}

    static List<String> joined(List<String> pieces, String where, Findings findings) {
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            if (!names.isEmpty() && continues(names.getLast(), piece)) {
                String name = names.removeLast() + ", " + piece;
                names.add(name);
                findings.add(FindingKind.NAME_JOINED, where, name);
            } else {
                names.add(piece);
            }
        }
        return List.copyOf(names);
    }

    private static boolean continues(String before, String piece) {
        return open(before) || (!piece.isEmpty() && Character.isLowerCase(piece.codePointAt(0)));
    }

    private static boolean open(String text) {
        long opened = text.chars().filter(c -> c == '(').count();
        return opened > text.chars().filter(c -> c == ')').count();
    }
}
