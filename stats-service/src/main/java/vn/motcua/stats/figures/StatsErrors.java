package vn.motcua.stats.figures;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** The errors of figures and rebuilds. */
public enum StatsErrors implements ErrorCode {
    PROCEDURE_NOT_FOUND(
            "STA-0001",
            HttpStatus.NOT_FOUND,
            "No such procedure",
            "Không có thủ tục mang mã này; hãy tìm mã ở /api/v1/procedures.",
            "There is no procedure of this code; look for it at /api/v1/procedures."),
    AGENCY_NOT_FOUND(
            "STA-0002",
            HttpStatus.NOT_FOUND,
            "No such agency",
            "Không có cơ quan mang mã này; hãy tìm mã ở /api/v1/agencies.",
            "There is no agency of this code; look for it at /api/v1/agencies."),
    FEED_REFUSED(
            "STA-0101",
            HttpStatus.BAD_GATEWAY,
            "The feed refused the rebuild",
            "dossier-service không cho đọc luồng sự kiện; hãy kiểm tra motcua.stats.feed (địa chỉ,"
                    + " client-id, client-secret, phạm vi dossier-events.read).",
            "dossier-service does not let the feed be read; check motcua.stats.feed (addresses,"
                    + " client-id, client-secret, the scope dossier-events.read)."),
    FEED_AWAY(
            "STA-0102",
            HttpStatus.SERVICE_UNAVAILABLE,
            "The feed does not answer",
            "dossier-service hoặc nơi cấp mã truy cập không trả lời trong nhiều phút; hãy đếm lại"
                    + " khi các dịch vụ này hoạt động.",
            "dossier-service or the issuer of tokens has not answered for minutes; start the"
                    + " rebuild again when they are up.");

    private final ErrorText text;

    StatsErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
