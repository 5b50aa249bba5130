package vn.motcua.dossier.handling;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** The errors of what officers hand to one another. */
public enum HandlingErrors implements ErrorCode {
    UNIT_UNKNOWN(
            "DOS-0201",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Unit unknown",
            "Không có đơn vị {0}, hoặc đơn vị không còn hoạt động.",
            "There is no agency {0}, or it does not exist any more.");

    private final ErrorText text;

    HandlingErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
