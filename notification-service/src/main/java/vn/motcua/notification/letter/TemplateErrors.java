package vn.motcua.notification.letter;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

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

    private final String code;
    private final String title;
    private final String vi;
    private final String en;

    TemplateErrors(String code, String title, String vi, String en) {
        this.code = code;
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
        return HttpStatus.NOT_FOUND;
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
