package vn.motcua.stats.fact;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.contracts.dossier.HoldKind;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.dossier.Stage;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What the figures know of a filed dossier (vi: hồ sơ). It is the same whatever order its events
 * come in and however often: the state with the highest sequence, and the moment of the one event
 * that ended it without a decision, which no state tells.
 *
 * @param sequence of the event that the state is from
 * @param procedure national code
 * @param receiving id of the agency that took it in; empty for none
 * @param competent id of the agency that decides; empty for none
 * @param suspended whether a hold for a supplement, a payment or a legal cause is open
 * @param at when the event happened
 * @param endedAt when it was declined or withdrawn
 */
@Document(DossierFact.COLLECTION)
public record DossierFact(
        @Id String id,
        long sequence,
        String procedure,
        String receiving,
        String competent,
        Channel channel,
        Stage stage,
        boolean suspended,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant firstDueAt,
        @Nullable Instant resolvedAt,
        @Nullable Outcome outcome,
        Instant at,
        @Nullable Instant endedAt,
        int schema) {

    static final String COLLECTION = "dossier-facts";
    private static final int SCHEMA = 1;
    private static final Set<HoldKind> SUSPENDING =
            Set.of(HoldKind.SUPPLEMENT, HoldKind.PAYMENT, HoldKind.SUSPENSION);

    /** The fact after an event, given the one before it; null when there is nothing to count. */
    public static @Nullable DossierFact after(@Nullable DossierFact known, SeenDossier seen) {
        if (known == null) {
            return seen.filed() ? of(seen, seen.left() ? seen.at() : null) : null;
        }
        Instant endedAt = seen.left() ? floor(seen.at()) : known.endedAt;
        if (seen.filed() && seen.sequence() > known.sequence) {
            return of(seen, endedAt);
        }
        return Objects.equals(endedAt, known.endedAt) ? known : known.ended(endedAt);
    }

    /** When it was filed; the contract promises the moment, a later one stands in for it. */
    Instant filedAt() {
        return firstOf(submittedAt, firstOf(acceptedAt, at));
    }

    /** When it was decided. */
    Instant decidedAt() {
        return firstOf(resolvedAt, at);
    }

    /** When it was declined or withdrawn. */
    Instant leftAt() {
        return firstOf(endedAt, at);
    }

    private static DossierFact of(SeenDossier seen, @Nullable Instant endedAt) {
        DossierState state = seen.state();
        return new DossierFact(
                state.id(),
                seen.sequence(),
                state.procedure().code(),
                orEmpty(state.receivingAgency()),
                orEmpty(state.competentAgency()),
                state.channel(),
                state.stage(),
                state.holds().stream().anyMatch(hold -> SUSPENDING.contains(hold.kind())),
                millis(state.submittedAt()),
                millis(state.acceptedAt()),
                millis(state.firstDueAt()),
                millis(state.resolvedAt()),
                state.outcome(),
                floor(seen.at()),
                millis(endedAt),
                SCHEMA);
    }

    private DossierFact ended(@Nullable Instant moment) {
        return new DossierFact(
                id,
                sequence,
                procedure,
                receiving,
                competent,
                channel,
                stage,
                suspended,
                submittedAt,
                acceptedAt,
                firstDueAt,
                resolvedAt,
                outcome,
                at,
                millis(moment),
                schema);
    }

    private static Instant firstOf(@Nullable Instant moment, Instant otherwise) {
        return moment == null ? otherwise : moment;
    }

    private static String orEmpty(@Nullable String agency) {
        return agency == null ? "" : agency;
    }

    /** The database keeps milliseconds, and a fact equals what was stored of it. */
    private static @Nullable Instant millis(@Nullable Instant moment) {
        return moment == null ? null : floor(moment);
    }

    private static Instant floor(Instant moment) {
        return Instant.ofEpochMilli(moment.toEpochMilli());
    }
}
