package vn.motcua.dossier.timeline;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.dossier.DossierAccepted;
import vn.motcua.contracts.dossier.DossierAssigned;
import vn.motcua.contracts.dossier.DossierDeclined;
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

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each event is called in a timeline. A draft that is being written makes an event each time
 * it is saved; those have no text and are left out.
 */
final class EventTexts {

    private static final Map<String, LocalizedText> TEXTS = new HashMap<>();

    static {
        put(DossierDrafted.TYPE, "Bắt đầu soạn hồ sơ", "Draft begun");
        put(DossierDraftDiscarded.TYPE, "Hủy hồ sơ nháp", "Draft discarded");
        put(DossierSubmitted.TYPE, "Nộp hồ sơ", "Dossier submitted");
        put(
                DossierAccepted.TYPE,
                "Tiếp nhận hồ sơ và hẹn trả kết quả",
                "Dossier accepted, due date promised");
        put(DossierDeclined.TYPE, "Từ chối tiếp nhận hồ sơ", "Dossier declined");
        put(SupplementRequested.TYPE, "Yêu cầu bổ sung, hoàn thiện hồ sơ", "Supplement requested");
        put(DossierSupplemented.TYPE, "Đã bổ sung hồ sơ", "Dossier supplemented");
        put(PaymentRequested.TYPE, "Yêu cầu thực hiện nghĩa vụ tài chính", "Payment requested");
        put(PaymentRequestCancelled.TYPE, "Hủy yêu cầu nộp tiền", "Payment request cancelled");
        put(PaymentRequestSettled.TYPE, "Đã nộp tiền", "Payment received");
        put(DossierAssigned.TYPE, "Phân công xử lý", "Assigned");
        put(StepCompleted.TYPE, "Hoàn thành một bước xử lý", "Step completed");
        put(DossierSuspended.TYPE, "Tạm dừng xử lý", "Suspended");
        put(DossierResumed.TYPE, "Tiếp tục xử lý", "Resumed");
        put(
                DueDateExtended.TYPE,
                "Xin lỗi và hẹn lại ngày trả kết quả",
                "Apology, due date extended");
        put(DueDateRecalculated.TYPE, "Tính lại hạn trả kết quả", "Due date computed anew");
        put(DossierResolved.TYPE, "Đã có kết quả giải quyết", "Decided");
        put(ResultReturned.TYPE, "Đã trả kết quả", "Result returned");
        put(WithdrawalRequested.TYPE, "Yêu cầu rút hồ sơ", "Withdrawal requested");
        put(WithdrawalRefused.TYPE, "Không đồng ý cho rút hồ sơ", "Withdrawal refused");
        put(DossierWithdrawn.TYPE, "Rút hồ sơ", "Dossier withdrawn");
        put(DossierRated.TYPE, "Đánh giá sự hài lòng", "Satisfaction rated");
        put(DossierErased.TYPE, "Xóa dữ liệu cá nhân", "Personal data erased");
    }

    private EventTexts() {}

    private static void put(String type, String vi, String en) {
        TEXTS.put(type, new LocalizedText(vi, en));
    }

    /** The types that have a text. */
    static Set<String> types() {
        return TEXTS.keySet();
    }

    static Optional<LocalizedText> of(String type) {
        return Optional.ofNullable(TEXTS.get(type));
    }
}
