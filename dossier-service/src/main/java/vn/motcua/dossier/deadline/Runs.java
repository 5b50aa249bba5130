package vn.motcua.dossier.deadline;

import vn.motcua.contracts.LocalizedText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of a clock's limit: the present one with its pauses, and those that a completed dossier
 * made void.
 */
record Runs(DeadlineClock clock) {

    /** A stretch in which the clock stood still. */
    record Pause(Instant from, Instant to, LocalizedText why) {}

    /** The promise that the present run gives in a calendar, without extension. */
    Promise counted(WorkingCalendar calendar) {
        DueMoment due = new DueMoment(calendar, clock.limit());
        Promise promise = due.from(clock.startedAt());
        for (Pause pause : pauses()) {
            promise = due.moved(promise, pause.from(), pause.to());
        }
        return promise;
    }

    /** The closed pauses of the present run. */
    List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        ClockChange pause = null;
        for (ClockChange change : presentRun()) {
            if (change.kind() == ClockChange.Kind.PAUSED) {
                pause = change;
            } else if (change.kind() == ClockChange.Kind.RESUMED && pause != null) {
                pauses.add(new Pause(pause.at(), change.at(), pause.reason().text()));
            }
        }
        return pauses;
    }

    /** The changes since the limit last began. */
    List<ClockChange> presentRun() {
        List<ClockChange> changes = clock.changes();
        int first = changes.size() - 1;
        while (!begins(changes.get(first))) {
            first--;
        }
        return changes.subList(first, changes.size());
    }

    static boolean begins(ClockChange change) {
        return change.kind() == ClockChange.Kind.STARTED
                || change.kind() == ClockChange.Kind.RESTARTED;
    }
}
