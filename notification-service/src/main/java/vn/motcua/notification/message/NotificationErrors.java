package vn.motcua.notification.message;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** Errors about notifications. */
public enum NotificationErrors implements ErrorCode {
    NOTIFICATION_NOT_FOUND(
            "NOT-0101",
            "Notification not found",
            "Không có thông báo nào mang mã này, hoặc bạn không được xem nó.",
            "There is no notification with this id, or you may not see it.");

    private final ErrorText text;

    NotificationErrors(String code, String title, String vi, String en) {
        text = new ErrorText(code, HttpStatus.NOT_FOUND, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
