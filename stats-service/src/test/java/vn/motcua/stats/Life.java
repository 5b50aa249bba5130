package vn.motcua.stats;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.dossier.DossierAccepted;
import vn.motcua.contracts.dossier.DossierDeclined;
import vn.motcua.contracts.dossier.DossierDrafted;
import vn.motcua.contracts.dossier.DossierResolved;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.contracts.dossier.DossierSubmitted;
import vn.motcua.contracts.dossier.DossierSupplemented;
import vn.motcua.contracts.dossier.DossierWithdrawn;
import vn.motcua.contracts.dossier.Hold;
import vn.motcua.contracts.dossier.HoldKind;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.dossier.ProcedureVersion;
import vn.motcua.contracts.dossier.ResultReturned;
import vn.motcua.contracts.dossier.Stage;
import vn.motcua.contracts.dossier.SupplementRequested;
import vn.motcua.stats.fact.SeenDossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The life of a dossier as its events tell it, step by step, with the contract's own states. */
public final class Life {

    private final List<SeenDossier> events = new ArrayList<>();
    private DossierState state;
    private Instant now;

    private Life(String id, String procedure, Channel channel, Instant start) {
        now = start;
        state =
                new DossierState(
                        id,
                        null,
                        new ProcedureVersion(
                                procedure, 1, LocalizedText.untranslated("Thủ tục " + procedure)),
                        Stage.DRAFT,
                        List.of(),
                        channel,
                        "a-receiving",
                        "a-competent",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        told(DossierDrafted.TYPE);
    }

    /** A draft. */
    public static Life draft(String id, String procedure, Channel channel, String start) {
        return new Life(id, procedure, channel, Instant.parse(start));
    }

    /** Time goes by. */
    public Life after(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    public Life submitted() {
        state = at(Stage.SUBMITTED, now, state.acceptedAt(), state.firstDueAt(), null, null);
        return told(DossierSubmitted.TYPE);
    }

    public Life accepted(Duration promised) {
        return accepted(now.plus(promised));
    }

    public Life acceptedWithoutPromise() {
        return accepted((Instant) null);
    }

    public Life held(HoldKind kind) {
        state = with(state.stage(), List.of(new Hold(kind, now)));
        return told(SupplementRequested.TYPE);
    }

    public Life released() {
        state = with(state.stage(), List.of());
        return told(DossierSupplemented.TYPE);
    }

    public Life resolved(Outcome outcome) {
        state =
                at(
                        Stage.RESOLVED,
                        state.submittedAt(),
                        state.acceptedAt(),
                        state.firstDueAt(),
                        now,
                        outcome);
        return told(DossierResolved.TYPE);
    }

    public Life returned() {
        state = with(Stage.RETURNED, List.of());
        return told(ResultReturned.TYPE);
    }

    public Life declined() {
        state = with(Stage.DECLINED, List.of());
        return told(DossierDeclined.TYPE);
    }

    public Life withdrawn() {
        state = with(Stage.WITHDRAWN, List.of());
        return told(DossierWithdrawn.TYPE);
    }

    /** Something that changes nothing that counts. */
    public Life goesOn() {
        return told("vn.motcua.dossier.something-new.v1");
    }

    /** All that was told, in order. */
    public List<SeenDossier> events() {
        return List.copyOf(events);
    }

    private Life accepted(@Nullable Instant promise) {
        state = at(Stage.ACCEPTED, state.submittedAt(), now, promise, null, null);
        return told(DossierAccepted.TYPE);
    }

    private Life told(String type) {
        events.add(new SeenDossier(type, events.size() + 1L, now, state));
        return this;
    }

    private DossierState with(Stage stage, List<Hold> holds) {
        return new DossierState(
                state.id(),
                state.code(),
                state.procedure(),
                stage,
                holds,
                state.channel(),
                state.receivingAgency(),
                state.competentAgency(),
                state.submittedAt(),
                state.acceptedAt(),
                state.firstDueAt(),
                state.dueAt(),
                state.resolvedAt(),
                state.returnedAt(),
                state.outcome(),
                null);
    }

    private DossierState at(
            Stage stage,
            @Nullable Instant submitted,
            @Nullable Instant accepted,
            @Nullable Instant promised,
            @Nullable Instant resolved,
            @Nullable Outcome outcome) {
        return new DossierState(
                state.id(),
                "H46-" + state.id(),
                state.procedure(),
                stage,
                List.of(),
                state.channel(),
                state.receivingAgency(),
                state.competentAgency(),
                submitted,
                accepted,
                promised,
                promised,
                resolved,
                null,
                outcome,
                null);
    }
}
