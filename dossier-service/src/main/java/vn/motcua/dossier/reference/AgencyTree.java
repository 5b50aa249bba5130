package vn.motcua.dossier.reference;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.agency.AgencyFunction;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

/**
 * All agencies at one moment, with the questions dossiers ask of them. A link to an agency that is
 * not known, or a circle, ends the way: the answer is smaller then, never wrong.
 */
public final class AgencyTree {

    /** The calendar of agencies for which nobody has said another. */
    public static final String NATIONAL_CALENDAR = "vn";

    private final Map<String, AgencyChanged> agencies = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    public AgencyTree(Collection<AgencyChanged> all) {
        for (AgencyChanged agency : all) {
            agencies.put(agency.id(), agency);
            note(agency.parent(), agency.id());
            note(agency.successor(), agency.id());
        }
    }

    private void note(@Nullable String above, String id) {
        if (above != null) {
            below.computeIfAbsent(above, key -> new ArrayList<>()).add(id);
        }
    }

    /** The ids of all agencies. */
    public Set<String> ids() {
        return Set.copyOf(agencies.keySet());
    }

    public Optional<AgencyChanged> find(String id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /**
     * The ids whose dossiers an agency answers for: its own, those below it, and those of agencies
     * that any of these took over from.
     */
    public Set<String> subtree(String id) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(below.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** Whether an agency answers for another. */
    public boolean answersFor(String id, String other) {
        return subtree(id).contains(other);
    }

    /** The agency that does today what this one did: itself, or the last of its successors. */
    public String today(String id) {
        return follow(id, AgencyChanged::successor).getLast();
    }

    /** The ids from the top down to the agency. */
    public List<String> path(String id) {
        return List.copyOf(follow(id, AgencyChanged::parent).reversed());
    }

    /**
     * The id of the working calendar that holds for an agency: its own, or that of the nearest
     * agency above.
     */
    public String calendar(String id) {
        return follow(id, AgencyChanged::parent).stream()
                .flatMap(step -> find(step).stream())
                .map(AgencyChanged::calendar)
                .filter(calendar -> calendar != null)
                .findFirst()
                .orElse(NATIONAL_CALENDAR);
    }

    /**
     * Whether a unit takes in dossiers, on a day, of a procedure that names these agencies as
     * receiving ones.
     */
    public boolean receives(String unit, Collection<String> receivingAgencies, LocalDate day) {
        return find(unit)
                .filter(agency -> agency.functions().contains(AgencyFunction.RECEIVING_UNIT))
                .filter(agency -> exists(agency, day))
                .filter(agency -> receivingAgencies.stream().anyMatch(top -> answersFor(top, unit)))
                .isPresent();
    }

    /** Whether there is such an agency on a day, and nobody has taken over from it. */
    public boolean exists(String id, LocalDate day) {
        return find(id).filter(agency -> exists(agency, day)).isPresent();
    }

    private static boolean exists(AgencyChanged agency, LocalDate day) {
        LocalDate last = agency.validTo();
        return agency.successor() == null
                && !agency.validFrom().isAfter(day)
                && (last == null || !last.isBefore(day));
    }

    private SequencedSet<String> follow(String id, Function<AgencyChanged, @Nullable String> link) {
        SequencedSet<String> way = new LinkedHashSet<>(List.of(id));
        for (AgencyChanged at = agencies.get(id); at != null; ) {
            String next = link.apply(at);
            at =
                    next != null && agencies.containsKey(next) && way.add(next)
                            ? agencies.get(next)
                            : null;
        }
        return way;
    }
}
