package vn.motcua.dossier.tracking;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** The errors of public tracking. */
public enum TrackingErrors implements ErrorCode {
    UNKNOWN_CODE(
            "DOS-2101",
            HttpStatus.NOT_FOUND,
            "Unknown dossier code",
            "Không có hồ sơ nào mang mã này; hãy kiểm tra lại mã trên giấy hẹn hoặc thư xác nhận.",
            "There is no dossier with this code; check the code on your appointment slip or"
                    + " acknowledgement.");

    private final ErrorText text;

    TrackingErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
