package vn.motcua.dossier.timeline;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** The errors of a dossier's history. */
public enum TimelineErrors implements ErrorCode {
    NO_DEADLINE(
            "DOS-2301",
            HttpStatus.NOT_FOUND,
            "No deadline",
            "Hồ sơ chưa được hẹn ngày trả kết quả, hoặc thủ tục không quy định thời hạn.",
            "Nothing is promised for this dossier yet, or its procedure has no time limit."),
    CALENDAR_UNKNOWN(
            "DOS-2302",
            HttpStatus.SERVICE_UNAVAILABLE,
            "Calendar not known yet",
            "Lịch làm việc của cơ quan chưa được tải xong; hãy thử lại sau ít phút.",
            "The working calendar of the agency has not been read yet; retry in a few minutes.");

    private final ErrorText text;

    TimelineErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
