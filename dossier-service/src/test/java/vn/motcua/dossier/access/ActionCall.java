package vn.motcua.dossier.access;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.Life;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Stage;

/** The call by which an action is done over HTTP. */
record ActionCall(String method, String path, String body) {

    /** Null for what no call does in this stage. */
    static @Nullable ActionCall of(Action action, String id, Stage stage) {
        String base = "/api/v1/dossiers/" + id;
        return switch (action) {
            case CHANGE_DRAFT -> new ActionCall("PATCH", base, "{}");
            case DISCARD_DRAFT -> new ActionCall("DELETE", base, "");
            case SUBMIT -> new ActionCall("POST", base + "/submission", "");
            case ACCEPT -> new ActionCall("POST", base + "/acceptance", "");
            case DECLINE -> new ActionCall("POST", base + "/decline", Life.BECAUSE);
            case REQUEST_SUPPLEMENT ->
                    new ActionCall(
                            "POST",
                            base + "/supplement-requests",
                            "{"
                                    + Life.REASON
                                    + ",\"items\":[{\"name\":\"a\",\"reason\":\"b\",\"guidance\":\"c\"}]}");
            case SUPPLEMENT -> new ActionCall("POST", base + "/supplements", "{}");
            case REQUEST_PAYMENT ->
                    new ActionCall("POST", base + "/payment-requests", Life.BECAUSE);
            case CANCEL_PAYMENT_REQUEST ->
                    new ActionCall("POST", base + "/payment-requests/1/cancellation", Life.BECAUSE);
            case ASSIGN -> new ActionCall("POST", base + "/assignments", "{}");
            case COMPLETE_STEP ->
                    new ActionCall("POST", base + "/steps/tham-dinh/completion", "{}");
            case SUSPEND -> new ActionCall("POST", base + "/suspension", Life.BECAUSE);
            case RESUME -> new ActionCall("POST", base + "/resumption", Life.BECAUSE);
            case EXTEND_DUE_DATE ->
                    new ActionCall(
                            "POST",
                            base + "/due-date-extension",
                            "{\"dueAt\":\"2099-01-01T00:00:00Z\"," + Life.REASON + "}");
            case RESOLVE ->
                    new ActionCall("POST", base + "/resolution", "{\"outcome\":\"APPROVED\"}");
            case STOP ->
                    new ActionCall(
                            "POST",
                            base + "/resolution",
                            "{\"outcome\":\"STOPPED\"," + Life.REASON + "}");
            case RETURN -> new ActionCall("POST", base + "/return", "{\"by\":\"COUNTER\"}");
            case WITHDRAW ->
                    stage == Stage.SUBMITTED
                            ? new ActionCall("POST", base + "/withdrawal", "{}")
                            : null;
            case REQUEST_WITHDRAWAL ->
                    stage == Stage.SUBMITTED
                            ? null
                            : new ActionCall("POST", base + "/withdrawal", "{}");
            case GRANT_WITHDRAWAL ->
                    new ActionCall("POST", base + "/withdrawal/decision", "{\"granted\":true}");
            case REFUSE_WITHDRAWAL ->
                    new ActionCall(
                            "POST",
                            base + "/withdrawal/decision",
                            "{\"granted\":false," + Life.REASON + "}");
            case FILE_AT_COUNTER, SETTLE_PAYMENT_REQUEST, RECALCULATE_DUE_DATE -> null;
        };
    }
}
