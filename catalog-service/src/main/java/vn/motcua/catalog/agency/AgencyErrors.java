package vn.motcua.catalog.agency;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

/** What can be wrong with a request about agencies. */
public enum AgencyErrors implements ErrorCode {
    /** No agency has this id or code, or none had it on that day. */
    AGENCY_NOT_FOUND(
            "CAT-0201",
            HttpStatus.NOT_FOUND,
            "Agency not found",
            "Không có cơ quan nào mang mã {0}.",
            "There is no agency {0}."),

    /** Parent, successor or calendar do not exist, or the tree would have a loop. */
    INVALID_AGENCY(
            "CAT-0202",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Agency invalid",
            "Thông tin cơ quan chưa hợp lệ: {0} điểm cần sửa, xem issues.",
            "The agency cannot be accepted: {0} things to correct, see issues.");

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String vi;
    private final String en;

    AgencyErrors(String code, HttpStatus status, String title, String vi, String en) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
