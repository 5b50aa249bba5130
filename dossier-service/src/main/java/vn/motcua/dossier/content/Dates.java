package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * When things happened, in legal time.
 *
 * @param created when the draft was begun
 * @param changed when something last happened
 * @param submitted the official time of reception by the system
 * @param acceptanceDue until when an officer has to accept or decline (vi: hạn tiếp nhận)
 * @param accepted when it was taken in
 * @param resolved when it was decided
 * @param returned when the result was handed over
 * @param ended when it was declined or withdrawn
 */
public record Dates(
        Instant created,
        Instant changed,
        @Nullable Instant submitted,
        @Nullable Instant acceptanceDue,
        @Nullable Instant accepted,
        @Nullable Instant resolved,
        @Nullable Instant returned,
        @Nullable Instant ended) {

    public static Dates from(Instant now) {
        return new Dates(now, now, null, null, null, null, null, null);
    }

    public Dates changed(Instant now) {
        return new Dates(
                created, now, submitted, acceptanceDue, accepted, resolved, returned, ended);
    }

    public Dates submitted(Instant now) {
        return new Dates(created, now, now, acceptanceDue, accepted, resolved, returned, ended);
    }

    public Dates acceptanceDue(@Nullable Instant due) {
        return new Dates(created, changed, submitted, due, accepted, resolved, returned, ended);
    }

    public Dates accepted(Instant now) {
        return new Dates(created, now, submitted, acceptanceDue, now, resolved, returned, ended);
    }

    public Dates resolved(Instant now) {
        return new Dates(created, now, submitted, acceptanceDue, accepted, now, returned, ended);
    }

    public Dates returned(Instant now) {
        return new Dates(created, now, submitted, acceptanceDue, accepted, resolved, now, ended);
    }

    public Dates ended(Instant now) {
        return new Dates(created, now, submitted, acceptanceDue, accepted, resolved, returned, now);
    }
}
