package vn.motcua.notification.letter;

import vn.motcua.contracts.dossier.DossierAccepted;
import vn.motcua.contracts.dossier.DossierAssigned;
import vn.motcua.contracts.dossier.DossierDeclined;
import vn.motcua.contracts.dossier.DossierDraftChanged;
import vn.motcua.contracts.dossier.DossierDraftDiscarded;
import vn.motcua.contracts.dossier.DossierDrafted;
import vn.motcua.contracts.dossier.DossierErased;
import vn.motcua.contracts.dossier.DossierEvent;
import vn.motcua.contracts.dossier.DossierRated;
import vn.motcua.contracts.dossier.DossierResolved;
import vn.motcua.contracts.dossier.DossierResumed;
import vn.motcua.contracts.dossier.DossierSubmitted;
import vn.motcua.contracts.dossier.DossierSupplemented;
import vn.motcua.contracts.dossier.DossierSuspended;
import vn.motcua.contracts.dossier.DossierWithdrawn;
import vn.motcua.contracts.dossier.DueDateExtended;
import vn.motcua.contracts.dossier.DueDateRecalculated;
import vn.motcua.contracts.dossier.PaymentRequestCancelled;
import vn.motcua.contracts.dossier.PaymentRequestSettled;
import vn.motcua.contracts.dossier.PaymentRequested;
import vn.motcua.contracts.dossier.ResultReturned;
import vn.motcua.contracts.dossier.StepCompleted;
import vn.motcua.contracts.dossier.SupplementItem;
import vn.motcua.contracts.dossier.SupplementRequested;
import vn.motcua.contracts.dossier.WithdrawalRefused;
import vn.motcua.contracts.dossier.WithdrawalRequested;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Which events are told, and what can be said of each. A new type of event does not compile before
 * somebody decides. Legal: TT 32/2017/TT-BTTTT Art. 9; NĐ 61/2018 Art. 17, 19(9); NĐ 224/2026 Art.
 * 15(1)(g).
 */
public final class Notices {

    private Notices() {}

    /**
     * The notice of an event; empty for one that is not told: drafts, steps inside the agency, the
     * citizen's own rating.
     *
     * @param happenedAt time of the event
     */
    public static Optional<Notice> of(DossierEvent event, Instant happenedAt, Language language) {
        Wording say = Wording.in(language);
        Variables is =
                Variables.of(event.dossier(), say).with("happenedAt", say.moment(happenedAt));
        return switch (event) {
            case DossierSubmitted e -> notice("dossier-submitted", submitted(e, is, say));
            case DossierAccepted e -> notice("dossier-accepted", accepted(e, is, say));
            case DossierDeclined e ->
                    notice(
                            "dossier-declined",
                            is.officer(e.officer())
                                    .reason(e.reason())
                                    .with("guidance", say.text(e.guidance())));
            case SupplementRequested e -> notice("supplement-requested", supplement(e, is, say));
            case DossierSupplemented _ -> notice("dossier-supplemented", is);
            case PaymentRequested e -> notice("payment-requested", payment(e, is, say));
            case PaymentRequestCancelled e ->
                    notice("payment-request-cancelled", is.reason(e.reason()));
            case PaymentRequestSettled e ->
                    notice(
                            "payment-settled",
                            is.with("amount", say.money(e.amount()))
                                    .with("paidAt", say.moment(e.paidAt())));
            case DossierAssigned e ->
                    notice(
                            "dossier-assigned",
                            is.officer(e.assignee()).with("step", say.text(e.stepName())));
            case DossierSuspended e ->
                    notice(
                            "dossier-suspended",
                            is.officer(e.officer())
                                    .reason(e.reason())
                                    .with("expectedUntil", say.moment(e.expectedUntil())));
            case DossierResumed e ->
                    notice("dossier-resumed", is.officer(e.officer()).reason(e.reason()));
            case DueDateExtended e ->
                    notice(
                            "due-date-extended",
                            is.officer(e.officer())
                                    .reason(e.reason())
                                    .with("previousDueAt", say.moment(e.previousDueAt())));
            case DueDateRecalculated e ->
                    notice(
                            "due-date-recalculated",
                            is.reason(e.reason())
                                    .with("previousDueAt", say.moment(e.previousDueAt())));
            case DossierResolved e -> notice("dossier-resolved", resolved(e, is, say));
            case ResultReturned e ->
                    notice(
                            "result-returned",
                            is.officer(e.officer())
                                    .with("way", say.way(e.by()))
                                    .with("returnedAt", say.moment(e.dossier().returnedAt())));
            case WithdrawalRequested _ -> notice("withdrawal-requested", is);
            case WithdrawalRefused e ->
                    notice("withdrawal-refused", is.officer(e.officer()).reason(e.reason()));
            case DossierWithdrawn e ->
                    notice("dossier-withdrawn", is.officer(e.officer()).reason(e.reason()));
            case DossierDrafted _,
                    DossierDraftChanged _,
                    DossierDraftDiscarded _,
                    StepCompleted _,
                    DossierRated _,
                    DossierErased _ ->
                    Optional.empty();
        };
    }

    private static Optional<Notice> notice(String template, Variables variables) {
        return Optional.of(new Notice(template, variables.values()));
    }

    private static Variables submitted(DossierSubmitted event, Variables is, Wording say) {
        return is.with("submittedAt", say.moment(event.dossier().submittedAt()))
                .with("acceptanceDueAt", say.moment(event.acceptanceDueAt()))
                .fees(event.fees());
    }

    private static Variables accepted(DossierAccepted event, Variables is, Wording say) {
        return is.officer(event.officer())
                .with("acceptedAt", say.moment(event.dossier().acceptedAt()));
    }

    private static Variables supplement(SupplementRequested event, Variables is, Wording say) {
        return is.officer(event.officer())
                .reason(event.reason())
                .with("respondBy", say.moment(event.respondBy()))
                .list("items", event.items(), item -> item(item, say));
    }

    private static Map<String, String> item(SupplementItem item, Wording say) {
        return Map.of(
                "item", String.valueOf(say.text(item.name())),
                "problem", String.valueOf(say.text(item.reason())),
                "guidance", String.valueOf(say.text(item.guidance())));
    }

    private static Variables payment(PaymentRequested event, Variables is, Wording say) {
        return is.reason(event.reason())
                .fees(event.fees())
                .with("total", say.money(event.total()))
                .with("payBy", say.moment(event.payBy()));
    }

    private static Variables resolved(DossierResolved event, Variables is, Wording say) {
        return is.officer(event.officer())
                .reason(event.reason())
                .with("outcome", say.outcome(event.dossier().outcome()))
                .with("resolvedAt", say.moment(event.dossier().resolvedAt()))
                .with("resultNumber", event.resultNumber())
                .with("documents", event.documents());
    }
}
