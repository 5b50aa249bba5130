package vn.motcua.notification.message;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

/** Errors about notifications. */
public enum NotificationErrors implements ErrorCode {
    NOTIFICATION_NOT_FOUND(
            "NOT-0101",
            "Notification not found",
            "Không có thông báo nào mang mã này, hoặc bạn không được xem nó.",
            "There is no notification with this id, or you may not see it.");

    private final String code;
    private final String title;
    private final String vi;
    private final String en;

    NotificationErrors(String code, String title, String vi, String en) {
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
