package vn.motcua.dossier.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The open holds of a dossier, at most one of a kind.
 *
 * @param open in the order of their opening
 */
public record Holds(List<Hold> open) {

    /** Nothing is waited for. */
    public static final Holds NONE = new Holds(List.of());

    public Holds {
        open = List.copyOf(open);
    }

    public Set<HoldKind> kinds() {
        EnumSet<HoldKind> kinds = EnumSet.noneOf(HoldKind.class);
        open.forEach(hold -> kinds.add(hold.kind()));
        return kinds;
    }

    public Optional<Hold> of(HoldKind kind) {
        return open.stream().filter(hold -> hold.kind() == kind).findFirst();
    }

    public boolean isEmpty() {
        return open.isEmpty();
    }

    Holds with(Hold hold) {
        return new Holds(Stream.concat(open.stream(), Stream.of(hold)).toList());
    }

    Holds without(Set<HoldKind> closed) {
        return new Holds(open.stream().filter(hold -> !closed.contains(hold.kind())).toList());
    }
}
