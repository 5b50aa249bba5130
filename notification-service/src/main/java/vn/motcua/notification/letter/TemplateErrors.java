package vn.motcua.notification.letter;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** Errors about the templates of letters. */
public enum TemplateErrors implements ErrorCode {
    TEMPLATE_NOT_FOUND(
            "NOT-0201",
            "Template not found",
            "Không có mẫu thông báo nào tên {0}; xem danh sách tại /api/v1/notification-templates.",
            "There is no template {0}; /api/v1/notification-templates lists them."),
    TEMPLATE_VERSION_NOT_FOUND(
            "NOT-0202",
            "Template version not found",
            "Mẫu {0} không có phiên bản {1}.",
            "The template {0} has no version {1}.");

    private final ErrorText text;

    TemplateErrors(String code, String title, String vi, String en) {
        text = new ErrorText(code, HttpStatus.NOT_FOUND, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
