package vn.motcua.catalog.procedure;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** What can be wrong with a request about procedures. */
public enum ProcedureErrors implements ErrorCode {
    /** No such code, or no version of it on that day or with that number. */
    PROCEDURE_NOT_FOUND(
            "CAT-0001",
            HttpStatus.NOT_FOUND,
            "Procedure not found",
            "Không có thủ tục hoặc phiên bản {0} trong danh mục; hãy tìm theo tên ở"
                    + " /procedures?q=.",
            "The catalogue has no procedure or version {0}; search by name at /procedures?q=."),

    /** The code of a new procedure has the wrong shape. */
    INVALID_CODE(
            "CAT-0002",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Invalid procedure code",
            "{0} không phải là mã thủ tục; mã gồm một chữ số, dấu chấm và sáu chữ số, ví dụ"
                    + " 1.004222.",
            "{0} is not a procedure code: a digit, a point and six digits, for example 1.004222."),

    /** The procedure cannot be filed, so it has no form and no quotes. */
    NOT_FILEABLE(
            "CAT-0003",
            HttpStatus.CONFLICT,
            "Procedure not fileable",
            "Thủ tục {0} chưa nộp hồ sơ được tại đây: cơ quan công bố chưa hoàn thiện.",
            "Procedure {0} cannot be filed here yet: a publisher has to complete it first."),

    /** Only a published version can be withdrawn, and only once. */
    NOT_PUBLISHED(
            "CAT-0004",
            HttpStatus.CONFLICT,
            "Procedure not published",
            "Thủ tục {0} không ở trạng thái đã công bố, hoặc đã có quyết định bãi bỏ, nên không thể"
                    + " bãi bỏ.",
            "Procedure {0} is not published, or its withdrawal is decided already, so it cannot be"
                    + " withdrawn."),

    /** The last day lies before the first. */
    WITHDRAWN_BEFORE_START(
            "CAT-0005",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Last day before the first",
            "Ngày cuối cùng phải từ ngày bắt đầu hiệu lực {0} trở đi.",
            "The last day has to be {0}, the first day of the version, or later."),

    /** The completion leaves something open or contradicts itself; the issues say what. */
    COMPLETION_INVALID(
            "CAT-0006",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Completion invalid",
            "Nội dung hoàn thiện chưa hợp lệ: {0} điểm cần sửa, xem issues.",
            "The completion cannot be accepted: {0} things to correct, see issues."),

    /** Two publishers completed the same version at once. */
    VERSION_TAKEN(
            "CAT-0007",
            HttpStatus.CONFLICT,
            "Version taken",
            "Phiên bản {0} vừa được công bố bởi người khác; hãy đọc lại thủ tục.",
            "Somebody else has just published version {0}; read the procedure again."),

    /** There is a draft of this code already. */
    DRAFT_EXISTS(
            "CAT-0008",
            HttpStatus.CONFLICT,
            "Draft exists",
            "Thủ tục {0} đã có một bản nháp; hãy sửa bản nháp đó.",
            "There is a draft of procedure {0} already; change that one."),

    /** There is no draft of this code. */
    DRAFT_NOT_FOUND(
            "CAT-0009",
            HttpStatus.NOT_FOUND,
            "Draft not found",
            "Thủ tục {0} không có bản nháp.",
            "There is no draft of procedure {0}."),

    /** A newer version was published after the draft was begun. */
    DRAFT_OUTDATED(
            "CAT-0010",
            HttpStatus.CONFLICT,
            "Draft outdated",
            "Đã có phiên bản mới hơn sau khi bản nháp của {0} được tạo; hãy xóa rồi tạo lại bản"
                    + " nháp.",
            "A newer version of {0} was published after its draft was begun; delete the draft and"
                    + " begin again."),

    /** The requested case is none of the procedure's. */
    UNKNOWN_CASE(
            "CAT-0011",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Unknown case or channel",
            "Thủ tục {0} không có trường hợp hoặc hình thức nộp này; xem issues.",
            "Procedure {0} has no such case or channel; see issues."),

    /** A form to download that does not exist. */
    TEMPLATE_NOT_FOUND(
            "CAT-0012",
            HttpStatus.NOT_FOUND,
            "Template not found",
            "Thủ tục {0} không có biểu mẫu này để tải về.",
            "Procedure {0} has no such form to download.");

    private final ErrorText text;

    ProcedureErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
