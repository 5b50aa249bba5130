package vn.motcua.platform.web;

import org.springframework.http.HttpStatus;

/** The errors that every service can answer with. */
public enum PlatformErrors implements ErrorCode {
    MALFORMED_BODY(
            "MC-0001",
            HttpStatus.BAD_REQUEST,
            "Malformed body",
            "Nội dung gửi lên không phải là JSON hợp lệ.",
            "The body is not well-formed JSON."),
    UNKNOWN_FIELD(
            "MC-0002",
            HttpStatus.BAD_REQUEST,
            "Unknown field",
            "Nội dung gửi lên có trường không được biết đến; xem issues.",
            "The body has a field that is not known here; see issues."),
    INVALID_VALUE(
            "MC-0003",
            HttpStatus.BAD_REQUEST,
            "Invalid value",
            "Có giá trị sai kiểu hoặc không thỏa điều kiện; xem issues.",
            "A value has the wrong type or breaks a constraint; see issues."),
    MISSING_VALUE(
            "MC-0004",
            HttpStatus.BAD_REQUEST,
            "Missing value",
            "Thiếu một giá trị bắt buộc; xem issues.",
            "A required value is missing; see issues."),
    BAD_REQUEST(
            "MC-0005",
            HttpStatus.BAD_REQUEST,
            "Bad request",
            "Yêu cầu không hợp lệ.",
            "The request cannot be understood."),
    INVALID_CURSOR(
            "MC-0006",
            HttpStatus.BAD_REQUEST,
            "Invalid cursor",
            "Con trỏ trang không hợp lệ; hãy dùng nguyên nextCursor của trang trước hoặc đọc lại từ"
                    + " đầu.",
            "The cursor is not one of ours; use nextCursor of the page before as it is, or read"
                    + " from the start."),
    INVALID_IF_MATCH(
            "MC-0007",
            HttpStatus.BAD_REQUEST,
            "Invalid If-Match",
            "Tiêu đề If-Match phải là một ETag đã nhận, ví dụ \"7\".",
            "If-Match has to be one ETag as it was answered, for example \"7\"."),
    INVALID_IDEMPOTENCY_KEY(
            "MC-0008",
            HttpStatus.BAD_REQUEST,
            "Invalid Idempotency-Key",
            "Tiêu đề Idempotency-Key phải có từ 1 đến 128 ký tự ASCII nhìn thấy được.",
            "Idempotency-Key has to be 1 to 128 visible ASCII characters."),
    MISSING_IDEMPOTENCY_KEY(
            "MC-0009",
            HttpStatus.BAD_REQUEST,
            "Missing Idempotency-Key",
            "Thao tác này cần tiêu đề Idempotency-Key; hãy gửi một giá trị mới, ví dụ một UUID.",
            "This call needs the header Idempotency-Key; send a fresh value, for example a UUID."),
    UNAUTHENTICATED(
            "MC-0010",
            HttpStatus.UNAUTHORIZED,
            "Unauthenticated",
            "Cần đăng nhập: hãy gửi mã truy cập trong tiêu đề Authorization.",
            "Sign in first: send an access token in the header Authorization."),
    INVALID_TOKEN(
            "MC-0011",
            HttpStatus.UNAUTHORIZED,
            "Invalid token",
            "Mã truy cập không hợp lệ hoặc đã hết hạn; hãy đăng nhập lại.",
            "The access token is not valid or has expired; sign in again."),
    FORBIDDEN(
            "MC-0012",
            HttpStatus.FORBIDDEN,
            "Forbidden",
            "Bạn không có quyền thực hiện thao tác này.",
            "You may not do this."),
    NOT_FOUND(
            "MC-0013",
            HttpStatus.NOT_FOUND,
            "Not found",
            "Không có gì ở địa chỉ này.",
            "There is nothing at this address."),
    METHOD_NOT_ALLOWED(
            "MC-0014",
            HttpStatus.METHOD_NOT_ALLOWED,
            "Method not allowed",
            "Địa chỉ này không nhận phương thức đó; xem tiêu đề Allow.",
            "This address does not take that method; see the header Allow."),
    NOT_ACCEPTABLE(
            "MC-0015",
            HttpStatus.NOT_ACCEPTABLE,
            "Not acceptable",
            "Không thể trả lời ở định dạng mà tiêu đề Accept yêu cầu.",
            "There is no answer in a format that the header Accept asks for."),
    IDEMPOTENCY_KEY_REUSED(
            "MC-0016",
            HttpStatus.CONFLICT,
            "Idempotency-Key reused",
            "Idempotency-Key này đã dùng cho một nội dung khác; hãy gửi một giá trị mới.",
            "This Idempotency-Key was used with another body; send a fresh value."),
    STALE(
            "MC-0017",
            HttpStatus.PRECONDITION_FAILED,
            "Stale version",
            "Dữ liệu đã thay đổi từ lần đọc trước; hãy đọc lại rồi thử lại với ETag mới.",
            "It has changed since you read it; read it again and retry with the new ETag."),
    BODY_TOO_LARGE(
            "MC-0018",
            HttpStatus.CONTENT_TOO_LARGE,
            "Body too large",
            "Nội dung gửi lên quá lớn.",
            "The body is too large."),
    UNSUPPORTED_MEDIA_TYPE(
            "MC-0019",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Unsupported media type",
            "Địa chỉ này không nhận nội dung thuộc kiểu đó; xem tiêu đề Accept.",
            "This address does not take a body of that type; see the header Accept."),
    MISSING_IF_MATCH(
            "MC-0020",
            HttpStatus.PRECONDITION_REQUIRED,
            "Missing If-Match",
            "Thao tác này cần tiêu đề If-Match với ETag của lần đọc gần nhất.",
            "This call needs the header If-Match with the ETag you last read."),
    INTERNAL_ERROR(
            "MC-0022",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Internal error",
            "Hệ thống gặp lỗi; hãy thử lại hoặc báo cho chúng tôi kèm giá trị của X-Request-Id.",
            "Something went wrong here; retry, or tell us with the value of X-Request-Id."),
    UNAVAILABLE(
            "MC-0023",
            HttpStatus.SERVICE_UNAVAILABLE,
            "Temporarily unavailable",
            "Hệ thống tạm thời không phục vụ được; hãy thử lại sau số giây trong tiêu đề"
                    + " Retry-After.",
            "Temporarily unavailable; retry after the seconds in the header Retry-After."),
    JOB_NOT_FOUND(
            "MC-0024",
            HttpStatus.NOT_FOUND,
            "Job not found",
            "Không có công việc nào mang mã này, hoặc bạn không được xem nó.",
            "There is no job with this id, or you may not see it."),
    HEADERS_TOO_LARGE(
            "MC-0025",
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "Headers too large",
            "Địa chỉ và các tiêu đề của yêu cầu cộng lại quá dài; hãy rút ngắn, ví dụ mã truy cập"
                    + " hoặc điều kiện tìm kiếm.",
            "Address and headers of the request are too long together; shorten them, for example"
                    + " the access token or the search."),
    CONTENTION(
            "MC-0026",
            HttpStatus.SERVICE_UNAVAILABLE,
            "Too many changes at once",
            "Có quá nhiều thay đổi cùng lúc trên cùng một dữ liệu; hãy thử lại.",
            "Too many changes of the same thing at once; retry.");

    private final ErrorText text;

    PlatformErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
