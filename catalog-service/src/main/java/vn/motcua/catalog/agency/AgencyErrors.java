package vn.motcua.catalog.agency;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** What can be wrong with a request about agencies. */
public enum AgencyErrors implements ErrorCode {
    /** No agency has this id or code, or none had it on that day. */
    AGENCY_NOT_FOUND(
            "CAT-0201",
            HttpStatus.NOT_FOUND,
            "Agency not found",
            "Không có cơ quan nào mang mã {0}.",
            "There is no agency {0}."),

    /** Parent, successor or calendar do not exist, the code is taken, or the tree has a loop. */
    INVALID_AGENCY(
            "CAT-0202",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Agency invalid",
            "Thông tin cơ quan chưa hợp lệ: {0} điểm cần sửa, xem issues.",
            "The agency cannot be accepted: {0} things to correct, see issues.");

    private final ErrorText text;

    AgencyErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
