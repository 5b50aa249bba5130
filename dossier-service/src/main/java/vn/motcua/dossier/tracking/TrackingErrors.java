package vn.motcua.dossier.tracking;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

/** The errors of public tracking. */
public enum TrackingErrors implements ErrorCode {
    UNKNOWN_CODE(
            "DOS-2101",
            HttpStatus.NOT_FOUND,
            "Unknown dossier code",
            "Không có hồ sơ nào mang mã này; hãy kiểm tra lại mã trên giấy hẹn hoặc thư xác nhận.",
            "There is no dossier with this code; check the code on your appointment slip or"
                    + " acknowledgement.");

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String vi;
    private final String en;

    TrackingErrors(String code, HttpStatus status, String title, String vi, String en) {
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
