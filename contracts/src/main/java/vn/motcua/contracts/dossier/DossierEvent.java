package vn.motcua.contracts.dossier;

/**
 * Something that happened to a dossier. On the wire the block {@code person} ({@link
 * vn.motcua.contracts.Person}) may stand beside the components of the record.
 */
public sealed interface DossierEvent
        permits DossierDrafted,
                DossierDraftChanged,
                DossierDraftDiscarded,
                DossierSubmitted,
                DossierAccepted,
                DossierDeclined,
                SupplementRequested,
                DossierSupplemented,
                PaymentRequested,
                PaymentRequestCancelled,
                PaymentRequestSettled,
                DossierAssigned,
                StepCompleted,
                DossierSuspended,
                DossierResumed,
                DueDateExtended,
                DueDateRecalculated,
                DossierResolved,
                ResultReturned,
                WithdrawalRequested,
                WithdrawalRefused,
                DossierWithdrawn,
                DossierRated,
                DossierErased {

    /** The public state after the event. */
    DossierState dossier();
}
