package vn.motcua.dossier.deadline;

import java.time.Instant;

/**
 * A due moment and where it comes from.
 *
 * @param exact end of the limit as counted
 * @param at the end that is promised: the exact one moved into office time and rounded up
 */
public record Promise(Instant exact, Instant at) {

    boolean passedAt(Instant moment) {
        return !moment.isBefore(at);
    }

    Promise later(Promise other) {
        return new Promise(DueMoment.later(exact, other.exact), DueMoment.later(at, other.at));
    }
}
