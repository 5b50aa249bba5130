package vn.motcua.stats;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

/** The errors of stats-service. */
public enum StatsErrors implements ErrorCode {
    /** No such agency in the tree. */
    UNKNOWN_AGENCY(
            "STA-0001",
            HttpStatus.NOT_FOUND,
            "Unknown agency",
            "Không có cơ quan nào mang mã {0}.",
            "There is no agency with the id {0}."),
    /** A year before the portal, or after this one. */
    YEAR_OUT_OF_RANGE(
            "STA-0002",
            HttpStatus.BAD_REQUEST,
            "Year out of range",
            "Năm phải từ {0} đến {1}.",
            "The year has to be from {0} to {1}."),
    /** The feed or its token cannot be had. */
    FEED_UNAVAILABLE(
            "STA-0003",
            HttpStatus.SERVICE_UNAVAILABLE,
            "Feed unavailable",
            "Hiện không đọc được dòng sự kiện của dịch vụ hồ sơ; việc đếm lại sẽ được thử lại.",
            "The feed of dossier-service cannot be read now; the rebuild is tried again.");

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String vi;
    private final String en;

    StatsErrors(String code, HttpStatus status, String title, String vi, String en) {
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
