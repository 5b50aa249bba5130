package vn.motcua.contracts;

import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.contracts.dossier.DossierAccepted;
import vn.motcua.contracts.dossier.DossierAssigned;
import vn.motcua.contracts.dossier.DossierDeclined;
import vn.motcua.contracts.dossier.DossierDraftChanged;
import vn.motcua.contracts.dossier.DossierDraftDiscarded;
import vn.motcua.contracts.dossier.DossierDrafted;
import vn.motcua.contracts.dossier.DossierErased;
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
import vn.motcua.contracts.dossier.SupplementRequested;
import vn.motcua.contracts.dossier.WithdrawalRefused;
import vn.motcua.contracts.dossier.WithdrawalRequested;
import vn.motcua.contracts.notification.NotificationDelivered;
import vn.motcua.contracts.notification.NotificationFailed;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.contracts.procedure.ProcedureWithdrawn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every type of event there is: the registry that tests, schemas, samples and the AsyncAPI document
 * are compared with.
 */
public final class EventTypes {

    private static final List<EventType> ALL =
            List.of(
                    new EventType(DossierDrafted.TYPE, Topics.DOSSIER, DossierDrafted.class),
                    new EventType(
                            DossierDraftChanged.TYPE, Topics.DOSSIER, DossierDraftChanged.class),
                    new EventType(
                            DossierDraftDiscarded.TYPE,
                            Topics.DOSSIER,
                            DossierDraftDiscarded.class),
                    new EventType(DossierSubmitted.TYPE, Topics.DOSSIER, DossierSubmitted.class),
                    new EventType(DossierAccepted.TYPE, Topics.DOSSIER, DossierAccepted.class),
                    new EventType(DossierDeclined.TYPE, Topics.DOSSIER, DossierDeclined.class),
                    new EventType(
                            SupplementRequested.TYPE, Topics.DOSSIER, SupplementRequested.class),
                    new EventType(
                            DossierSupplemented.TYPE, Topics.DOSSIER, DossierSupplemented.class),
                    new EventType(PaymentRequested.TYPE, Topics.DOSSIER, PaymentRequested.class),
                    new EventType(
                            PaymentRequestCancelled.TYPE,
                            Topics.DOSSIER,
                            PaymentRequestCancelled.class),
                    new EventType(
                            PaymentRequestSettled.TYPE,
                            Topics.DOSSIER,
                            PaymentRequestSettled.class),
                    new EventType(DossierAssigned.TYPE, Topics.DOSSIER, DossierAssigned.class),
                    new EventType(StepCompleted.TYPE, Topics.DOSSIER, StepCompleted.class),
                    new EventType(DossierSuspended.TYPE, Topics.DOSSIER, DossierSuspended.class),
                    new EventType(DossierResumed.TYPE, Topics.DOSSIER, DossierResumed.class),
                    new EventType(DueDateExtended.TYPE, Topics.DOSSIER, DueDateExtended.class),
                    new EventType(
                            DueDateRecalculated.TYPE, Topics.DOSSIER, DueDateRecalculated.class),
                    new EventType(DossierResolved.TYPE, Topics.DOSSIER, DossierResolved.class),
                    new EventType(ResultReturned.TYPE, Topics.DOSSIER, ResultReturned.class),
                    new EventType(
                            WithdrawalRequested.TYPE, Topics.DOSSIER, WithdrawalRequested.class),
                    new EventType(WithdrawalRefused.TYPE, Topics.DOSSIER, WithdrawalRefused.class),
                    new EventType(DossierWithdrawn.TYPE, Topics.DOSSIER, DossierWithdrawn.class),
                    new EventType(DossierRated.TYPE, Topics.DOSSIER, DossierRated.class),
                    new EventType(DossierErased.TYPE, Topics.DOSSIER, DossierErased.class),
                    new EventType(
                            ProcedurePublished.TYPE, Topics.PROCEDURE, ProcedurePublished.class),
                    new EventType(
                            ProcedureWithdrawn.TYPE, Topics.PROCEDURE, ProcedureWithdrawn.class),
                    new EventType(AgencyChanged.TYPE, Topics.AGENCY, AgencyChanged.class),
                    new EventType(
                            WorkingCalendarChanged.TYPE,
                            Topics.CALENDAR,
                            WorkingCalendarChanged.class),
                    new EventType(
                            NotificationDelivered.TYPE,
                            Topics.NOTIFICATION,
                            NotificationDelivered.class),
                    new EventType(
                            NotificationFailed.TYPE,
                            Topics.NOTIFICATION,
                            NotificationFailed.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Map<Class<?>, EventType> BY_DATA =
            ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(EventType::data, Function.identity()));

    private EventTypes() {}

    /** All types, by topic and in the order of a life. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The type of a name; empty for one this release does not know, which a reader skips. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type of a record. */
    public static EventType of(Class<? extends Record> data) {
        EventType type = BY_DATA.get(data);
        if (type == null) {
            throw new IllegalArgumentException(data.getName() + " is not the data of an event");
        }
        return type;
    }
}
