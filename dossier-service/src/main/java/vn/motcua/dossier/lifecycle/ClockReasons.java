package vn.motcua.dossier.lifecycle;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;

/** Why the clock of a dossier starts, goes on and ends where no officer has to give a reason. */
final class ClockReasons {

    static final String CITIZEN = "Người nộp hồ sơ";

    static final Reason ACCEPTED =
            reason("Hồ sơ được tiếp nhận", "The dossier was accepted", "NĐ 118/2025/NĐ-CP");
    static final Reason COMPLETED =
            reason(
                    "Hồ sơ đã được bổ sung đầy đủ, thời hạn tính lại từ đầu",
                    "The dossier was completed, so the limit begins anew",
                    "NĐ 61/2018/NĐ-CP, Điều 19 khoản 4");
    static final Reason PAID =
            reason("Đã nộp phí, lệ phí", "The money has come", "NĐ 118/2025/NĐ-CP");
    static final Reason WITHDRAWAL_WISHED =
            reason(
                    "Công dân yêu cầu rút hồ sơ",
                    "The citizen asks for it back",
                    "NĐ 118/2025/NĐ-CP");
    static final Reason RESOLVED =
            reason("Đã có kết quả giải quyết", "The matter was decided", "NĐ 118/2025/NĐ-CP");
    static final Reason ENDED =
            reason("Hồ sơ kết thúc", "The dossier has ended", "NĐ 118/2025/NĐ-CP");

    private ClockReasons() {}

    private static Reason reason(String vi, String en, String legalBasis) {
        return new Reason(new LocalizedText(vi, en), legalBasis);
    }
}
