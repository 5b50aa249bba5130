package vn.motcua.catalog.imports;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

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

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String vi;
    private final String en;

    ImportErrors(String code, HttpStatus status, String title, String vi, String en) {
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
