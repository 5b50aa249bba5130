package vn.motcua.dossier.lifecycle;

import org.assertj.core.api.AssertionsForClassTypes;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.dossier.FeeLine;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.dossier.SupplementItem;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.ApplicantKind;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.content.WorkflowStep;
import vn.motcua.dossier.deadline.CountingRules;
import vn.motcua.dossier.deadline.OfficeSpan;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ProblemException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Dossiers for tests, in any stage and waiting for anything, reachable or not. */
public final class ADossier {

    /** Monday, 9 March 2026, nine o'clock in Vietnam. */
    public static final Instant MONDAY = Instant.parse("2026-03-09T02:00:00Z");

    public static final LocalizedText TEXT = new LocalizedText("Văn bản", "Text");
    public static final Reason REASON = new Reason(TEXT, "NĐ 118/2025/NĐ-CP, Điều 17");
    public static final Officer OFFICER =
            new Officer("officer", "Trần Thị Bình", "a-one-stop", TEXT);
    public static final WorkingCalendar CALENDAR = calendar();
    public static final FeeLine FEE =
            new FeeLine("le-phi", FeeKind.CHARGE, Money.vnd(135_000), TEXT);
    public static final Applicant APPLICANT =
            new Applicant(
                    ApplicantKind.CITIZEN,
                    "Nguyễn Văn An",
                    "044200000001",
                    null,
                    "an@example.vn",
                    "0912345678",
                    null,
                    "vi");
    public static final Route ROUTE = Route.of("a-one-stop", "a-police");

    private ADossier() {}

    public static ProcedureRules rules() {
        return rules(new TimeLimit(5, TimeLimit.TimeUnit.WORKING_DAY));
    }

    public static ProcedureRules rules(@Nullable TimeLimit limit) {
        return new ProcedureRules(
                "3.000347",
                1,
                TEXT,
                1,
                AppliesBy.SUBMISSION,
                limit,
                List.of(FEE),
                List.of(
                        new WorkflowStep("tiep-nhan", TEXT, "reception-officer", 4),
                        new WorkflowStep("tham-dinh", TEXT, "specialist", 16),
                        new WorkflowStep("ky-duyet", TEXT, "leader", 0)));
    }

    public static Dossier draft() {
        return draft(Channel.ONLINE, "an", rules());
    }

    public static Dossier draft(Channel channel, @Nullable String owner, ProcedureRules rules) {
        DraftContent content = new DraftContent(rules, APPLICANT, ROUTE, "{\"a\":1}", List.of());
        return Dossier.draft("d-1", channel, owner, content, MONDAY);
    }

    public static Snapshot snapshot(Instant at) {
        return Snapshot.of(at, "{\"a\":1}", List.of(), List.of());
    }

    /** On its ordinary way to a stage, an hour for each step. */
    public static Dossier in(Stage stage) {
        Dossier dossier = draft();
        switch (stage) {
            case DRAFT -> {}
            case DISCARDED -> dossier.discardDraft(false, MONDAY);
            case SUBMITTED -> submit(dossier);
            case DECLINED -> {
                submit(dossier);
                dossier.decline(REASON, TEXT, OFFICER, MONDAY);
            }
            case WITHDRAWN -> {
                submit(dossier);
                dossier.withdraw(REASON, MONDAY);
            }
            case ACCEPTED -> accept(dossier);
            case IN_PROCESS -> {
                accept(dossier);
                dossier.assign(OFFICER, OFFICER, MONDAY);
            }
            case RESOLVED -> resolve(dossier);
            case RETURNED -> {
                resolve(dossier);
                dossier.returnResult(Channel.COUNTER, OFFICER, MONDAY);
            }
        }
        return dossier;
    }

    /** In a stage and waiting for these, whether a life leads there or not. */
    public static Dossier in(Stage stage, Collection<HoldKind> holds) {
        Dossier dossier = in(stage);
        for (HoldKind kind : HoldKind.values()) {
            if (holds.contains(kind)) {
                dossier.holds = dossier.holds.with(new Hold(kind, MONDAY, REASON, OFFICER, null));
            }
        }
        if (holds.contains(HoldKind.SUPPLEMENT)) {
            dossier.supplements = List.of(demand().in(Stage.RETURNED, 1, null, OFFICER, MONDAY));
        }
        if (holds.contains(HoldKind.PAYMENT)) {
            dossier.payments =
                    List.of(
                            new PaymentRequest(
                                    "1",
                                    List.of(FEE),
                                    REASON,
                                    OFFICER,
                                    MONDAY,
                                    null,
                                    PaymentRequest.State.OPEN));
        }
        if (!holds.isEmpty()) {
            dossier.timing = dossier.timing.paused(MONDAY, REASON, OFFICER);
        }
        return dossier;
    }

    /** What a test knows to be there. */
    public static <T> T the(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** The error by which something is refused. */
    public static ErrorCode refusal(ThrowableAssert.ThrowingCallable call) {
        return AssertionsForClassTypes.catchThrowableOfType(ProblemException.class, call).code();
    }

    public static SupplementDemand demand() {
        return new SupplementDemand(
                REASON, List.of(new SupplementItem("p", TEXT, TEXT, TEXT)), null);
    }

    public static Verdict approval() {
        return new Verdict(Outcome.APPROVED, null, "1/QĐ", List.of("Giấy phép"));
    }

    /** Does something with everything that it needs. */
    public static DossierEvent act(Dossier dossier, Action action, Instant now) {
        return switch (action) {
            case CHANGE_DRAFT ->
                    dossier.changeDraft(
                            new DraftContent(rules(), APPLICANT, ROUTE, "{\"a\":2}", List.of()),
                            now);
            case DISCARD_DRAFT -> dossier.discardDraft(true, now);
            case SUBMIT ->
                    dossier.submit(
                            "H50-260309-0001",
                            rules(),
                            ROUTE,
                            snapshot(now),
                            now.plusSeconds(3600));
            case FILE_AT_COUNTER ->
                    dossier.fileAtCounter(
                            "H50-260309-0002", rules(), ROUTE, snapshot(now), CALENDAR, OFFICER);
            case ACCEPT -> dossier.accept(rules(), CALENDAR, OFFICER, now);
            case DECLINE -> dossier.decline(REASON, TEXT, OFFICER, now);
            case REQUEST_SUPPLEMENT -> dossier.requestSupplement(demand(), null, OFFICER, now);
            case SUPPLEMENT ->
                    dossier.supplement(
                            new Supplement.Answer("Đã bổ sung", null, snapshot(now)),
                            CALENDAR,
                            now.plusSeconds(7200),
                            now);
            case REQUEST_PAYMENT ->
                    dossier.requestPayment(List.of(FEE), REASON, OFFICER, null, now);
            case CANCEL_PAYMENT_REQUEST ->
                    dossier.cancelPaymentRequest("1", REASON, OFFICER, CALENDAR, now);
            case SETTLE_PAYMENT_REQUEST ->
                    dossier.settlePaymentRequest(
                            "1", "o-1", Money.vnd(135_000), now, CALENDAR, now);
            case ASSIGN -> dossier.assign(OFFICER, OFFICER, now);
            case COMPLETE_STEP ->
                    dossier.completeStep("tham-dinh", "a-police", CALENDAR, OFFICER, now);
            case SUSPEND -> dossier.suspend(REASON, null, OFFICER, now);
            case RESUME -> dossier.resume(REASON, CALENDAR, OFFICER, now);
            case EXTEND_DUE_DATE ->
                    dossier.extendDueDate(
                            now.plusSeconds(30L * 86_400), REASON, "1/XL", CALENDAR, OFFICER, now);
            case RECALCULATE_DUE_DATE -> dossier.recalculateDueDate(REASON, CALENDAR, "lịch", now);
            case RESOLVE -> {
                if (dossier.stage() == Stage.IN_PROCESS) {
                    dossier.progress = dossier.stepFrom(2, "a-police", CALENDAR, now);
                }
                yield dossier.resolve(approval(), OFFICER, now);
            }
            case STOP ->
                    dossier.resolve(
                            new Verdict(Outcome.STOPPED, REASON, null, List.of()), OFFICER, now);
            case RETURN -> dossier.returnResult(Channel.COUNTER, OFFICER, now);
            case WITHDRAW -> dossier.withdraw(REASON, now);
            case REQUEST_WITHDRAWAL -> dossier.requestWithdrawal(REASON, now);
            case GRANT_WITHDRAWAL -> dossier.grantWithdrawal(REASON, OFFICER, now);
            case REFUSE_WITHDRAWAL -> dossier.refuseWithdrawal(REASON, CALENDAR, OFFICER, now);
        };
    }

    private static void submit(Dossier dossier) {
        act(dossier, Action.SUBMIT, MONDAY);
    }

    private static void accept(Dossier dossier) {
        submit(dossier);
        act(dossier, Action.ACCEPT, MONDAY);
    }

    private static void resolve(Dossier dossier) {
        accept(dossier);
        dossier.resolve(approval(), OFFICER, MONDAY);
    }

    private static WorkingCalendar calendar() {
        List<OfficeSpan> day =
                List.of(
                        new OfficeSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new OfficeSpan(LocalTime.of(13, 0), LocalTime.of(17, 0)));
        return new WorkingCalendar(
                "vn",
                7,
                Arrays.stream(DayOfWeek.values())
                        .filter(weekday -> weekday.getValue() <= 5)
                        .collect(Collectors.toMap(weekday -> weekday, _ -> day)),
                Map.of(),
                Map.of(),
                CountingRules.DEFAULT);
    }
}
