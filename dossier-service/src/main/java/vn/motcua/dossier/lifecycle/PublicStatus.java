package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.dossier.Outcome;

import java.util.Arrays;
import java.util.Set;

/**
 * What a dossier looks like from outside: the status of the national synchronisation
 * (TrangThaiHoSo) with its words. An open hold shows before the stage, in the order of the
 * constants.
 */
public enum PublicStatus {
    /** Withdrawn, or the wish to withdraw is open. */
    WITHDRAWN(
            7,
            Stage.WITHDRAWN,
            HoldKind.WITHDRAWAL_REQUEST,
            "Công dân yêu cầu rút hồ sơ",
            "Withdrawn by the citizen"),
    /** Suspended. */
    SUSPENDED(8, null, HoldKind.SUSPENSION, "Dừng xử lý", "Suspended"),
    /** Waits for papers. */
    SUPPLEMENT_REQUESTED(
            5, null, HoldKind.SUPPLEMENT, "Yêu cầu bổ sung giấy tờ", "Supplement requested"),
    /** Waits for money. */
    PAYMENT_REQUESTED(
            6, null, HoldKind.PAYMENT, "Yêu cầu thực hiện nghĩa vụ tài chính", "Payment requested"),
    /** Sent. */
    SUBMITTED(1, Stage.SUBMITTED, null, "Mới đăng ký", "Newly submitted"),
    /** Taken in. */
    ACCEPTED(2, Stage.ACCEPTED, null, "Được tiếp nhận", "Accepted"),
    /** Refused at reception. */
    DECLINED(3, Stage.DECLINED, null, "Không được tiếp nhận", "Declined"),
    /** In the workflow. */
    IN_PROCESS(4, Stage.IN_PROCESS, null, "Đang xử lý", "In process"),
    /** Ended without a decision. */
    STOPPED(8, null, null, "Dừng xử lý", "Stopped"),
    /** Decided. */
    RESOLVED(9, Stage.RESOLVED, null, "Đã xử lý xong", "Resolved"),
    /** With the citizen. */
    RETURNED(10, Stage.RETURNED, null, "Đã trả kết quả", "Result returned");

    private final int nationalStatus;
    private final @Nullable Stage stage;
    private final @Nullable HoldKind hold;
    private final String vi;
    private final String en;

    PublicStatus(
            int nationalStatus,
            @Nullable Stage stage,
            @Nullable HoldKind hold,
            String vi,
            String en) {
        this.nationalStatus = nationalStatus;
        this.stage = stage;
        this.hold = hold;
        this.vi = vi;
        this.en = en;
    }

    /** The status of a dossier; null for a draft, which nobody else knows of. */
    public static @Nullable PublicStatus of(
            Stage stage, Set<HoldKind> holds, @Nullable Outcome outcome) {
        if (stage == Stage.RESOLVED && outcome == Outcome.STOPPED) {
            return STOPPED;
        }
        return Arrays.stream(values())
                .filter(status -> status.shows(stage, holds))
                .findFirst()
                .orElse(null);
    }

    private boolean shows(Stage now, Set<HoldKind> holds) {
        return stage == now || (hold != null && holds.contains(hold));
    }

    /** Number 1 to 10 of the national synchronisation. */
    public int nationalStatus() {
        return nationalStatus;
    }

    public LocalizedText text() {
        return new LocalizedText(vi, en);
    }
}
