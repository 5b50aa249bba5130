package vn.motcua.catalog.calendar;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

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

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String vi;
    private final String en;

    CalendarErrors(String code, HttpStatus status, String title, String vi, String en) {
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
