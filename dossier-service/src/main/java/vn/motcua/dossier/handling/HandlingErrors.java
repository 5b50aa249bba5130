package vn.motcua.dossier.handling;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

/** The errors of what officers hand to one another. */
public enum HandlingErrors implements ErrorCode {
    UNIT_UNKNOWN(
            "DOS-0201",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Unit unknown",
            "Không có đơn vị {0}, hoặc đơn vị không còn hoạt động.",
            "There is no agency {0}, or it does not exist any more.");

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String vi;
    private final String en;

    HandlingErrors(String code, HttpStatus status, String title, String vi, String en) {
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
