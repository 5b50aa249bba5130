package vn.motcua.catalog.imports;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** What can be wrong with a file of the national catalogue as a whole. */
public enum ImportErrors implements ErrorCode {
    /** The packed file is broken. */
    FILE_UNREADABLE(
            "CAT-0120",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "File cannot be read",
            "Không đọc được tệp: tệp nén bị hỏng hoặc bị cắt cụt. Hãy gửi lại tệp JSON Lines, nén"
                    + " gzip hoặc không.",
            "The file cannot be read: it is broken or cut off. Send JSON Lines again, with or"
                    + " without gzip."),

    /** More than an import takes, as it is sent or unpacked. */
    FILE_TOO_LARGE(
            "CAT-0121",
            HttpStatus.CONTENT_TOO_LARGE,
            "File too large",
            "Tệp lớn hơn {0} MB.",
            "The file is larger than {0} MB."),

    /** There is nothing in it. */
    FILE_EMPTY(
            "CAT-0122",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "File empty",
            "Tệp không có bản ghi nào.",
            "There is no record in the file.");

    private final ErrorText text;

    ImportErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
