package vn.motcua.catalog.record;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** Why a record of the national catalogue is refused; the rest of the file goes on. */
public enum RecordErrors implements ErrorCode {
    /** The line cannot be read. */
    NOT_JSON(
            "CAT-0101",
            "Record is not JSON",
            "Dòng này không phải là một đối tượng JSON.",
            "The line is not a JSON object."),

    /** A field has another type than the catalogue's. */
    WRONG_TYPE(
            "CAT-0102",
            "Field of the wrong type",
            "Trường {0} sai kiểu dữ liệu.",
            "The field {0} has the wrong type."),

    /** There is no code. */
    NO_CODE(
            "CAT-0103",
            "Record without code",
            "Bản ghi không có mã thủ tục.",
            "The record has no procedure code."),

    /** The code has another shape; which digit is too many cannot be known. */
    INVALID_CODE(
            "CAT-0104",
            "Invalid code",
            "{0} không phải là mã thủ tục (một chữ số, dấu chấm, sáu chữ số) và không thể sửa chắc"
                    + " chắn.",
            "{0} is not a procedure code (a digit, a point, six digits) and cannot be repaired with"
                    + " certainty."),

    /** The source marked it as deleted. */
    DELETED_AT_SOURCE(
            "CAT-0105",
            "Deleted at the source",
            "Cơ sở dữ liệu quốc gia đánh dấu {0} là đã xóa.",
            "The national database marks {0} as deleted."),

    /** A limit that no procedure can have. */
    ABSURD_LIMIT(
            "CAT-0106",
            "Absurd limit",
            "Thời hạn {0} không thể đúng: âm hoặc dài hơn mười năm.",
            "The limit {0} cannot be right: negative, or longer than ten years."),

    /** A fee that no procedure can have. */
    ABSURD_FEE(
            "CAT-0107",
            "Absurd fee",
            "Khoản thu {0} không thể đúng: âm, lẻ hoặc lớn hơn mười tỷ đồng.",
            "The fee {0} cannot be right: negative, fractional, or above ten billion đồng."),

    /** There is no name. */
    NO_NAME(
            "CAT-0108",
            "Record without name",
            "Bản ghi không có tên thủ tục.",
            "The record has no name."),

    /** An earlier line of the file has the same code. */
    DUPLICATE_CODE(
            "CAT-0109",
            "Code twice in the file",
            "Mã {0} đã có ở một dòng trước trong cùng tệp.",
            "An earlier line of the same file has the code {0}."),

    /** The line is longer than a record can be. */
    TOO_LONG(
            "CAT-0110",
            "Record too long",
            "Bản ghi dài hơn {0} ký tự.",
            "The record is longer than {0} characters.");

    private final ErrorText text;

    RecordErrors(String code, String title, String vi, String en) {
        text = new ErrorText(code, HttpStatus.UNPROCESSABLE_CONTENT, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
