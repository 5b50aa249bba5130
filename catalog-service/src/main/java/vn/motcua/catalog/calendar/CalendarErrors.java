package vn.motcua.catalog.calendar;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** What can be wrong with a request about calendars. */
public enum CalendarErrors implements ErrorCode {
    /** No calendar has this id. */
    CALENDAR_NOT_FOUND(
            "CAT-0301",
            HttpStatus.NOT_FOUND,
            "Calendar not found",
            "Không có lịch làm việc {0}.",
            "There is no working calendar {0}."),

    /** Its days contradict one another. */
    INVALID_CALENDAR(
            "CAT-0302",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Calendar invalid",
            "Lịch làm việc mâu thuẫn: {0}.",
            "The calendar contradicts itself: {0}.");

    private final ErrorText text;

    CalendarErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
