package vn.motcua.dossier.view;

import vn.motcua.dossier.lifecycle.Action;

import java.util.List;

/**
 * Something the caller may do now.
 *
 * @param action what it is
 * @param method of HTTP
 * @param path of the call
 * @param headers that have to be sent
 * @param fields of the body that have to be there
 */
public record AllowedAction(
        Action action, String method, String path, List<String> headers, List<String> fields) {

    private static final List<String> VERSION = List.of("If-Match");
    private static final List<String> VERSION_AND_KEY = List.of("If-Match", "Idempotency-Key");
    private static final List<String> REASON = List.of("reason.text", "reason.legalBasis");

    /**
     * How an action is called. A part of ours has actions that nobody can call; they have no place
     * here.
     */
    static AllowedAction of(Action action, String id, String step, String payment) {
        String base = "/api/v1/dossiers/" + id;
        return switch (action) {
            case CHANGE_DRAFT -> new AllowedAction(action, "PATCH", base, VERSION, List.of());
            case DISCARD_DRAFT -> new AllowedAction(action, "DELETE", base, VERSION, List.of());
            case SUBMIT, FILE_AT_COUNTER ->
                    new AllowedAction(
                            action, "POST", base + "/submission", VERSION_AND_KEY, List.of());
            case ACCEPT -> post(action, base + "/acceptance", List.of());
            case DECLINE -> post(action, base + "/decline", REASON);
            case REQUEST_SUPPLEMENT ->
                    post(
                            action,
                            base + "/supplement-requests",
                            List.of("reason.text", "reason.legalBasis", "items"));
            case SUPPLEMENT -> post(action, base + "/supplements", List.of());
            case REQUEST_PAYMENT ->
                    new AllowedAction(
                            action, "POST", base + "/payment-requests", VERSION_AND_KEY, REASON);
            case CANCEL_PAYMENT_REQUEST ->
                    post(action, base + "/payment-requests/" + payment + "/cancellation", REASON);
            case SETTLE_PAYMENT_REQUEST, RECALCULATE_DUE_DATE ->
                    throw new IllegalArgumentException(action + " is not called");
            case ASSIGN -> post(action, base + "/assignments", List.of());
            case COMPLETE_STEP -> post(action, base + "/steps/" + step + "/completion", List.of());
            case SUSPEND -> post(action, base + "/suspension", REASON);
            case RESUME -> post(action, base + "/resumption", REASON);
            case EXTEND_DUE_DATE ->
                    post(
                            action,
                            base + "/due-date-extension",
                            List.of("dueAt", "reason.text", "reason.legalBasis"));
            case RESOLVE, STOP -> post(action, base + "/resolution", List.of("outcome"));
            case RETURN -> post(action, base + "/return", List.of("by"));
            case WITHDRAW, REQUEST_WITHDRAWAL -> post(action, base + "/withdrawal", List.of());
            case GRANT_WITHDRAWAL, REFUSE_WITHDRAWAL ->
                    post(action, base + "/withdrawal/decision", List.of("granted"));
        };
    }

    private static AllowedAction post(Action action, String path, List<String> fields) {
        return new AllowedAction(action, "POST", path, VERSION, fields);
    }
}
