package vn.motcua.gateway.problem;

import org.springframework.http.HttpStatus;

import java.util.Locale;

/** The errors that the gateway itself answers with; all others come from the services. */
public enum GatewayError {
    MALFORMED_REQUEST(
            "GTW-0001",
            HttpStatus.BAD_REQUEST,
            "Malformed request",
            "Địa chỉ hoặc tiêu đề của yêu cầu không hợp lệ. Hãy dùng địa chỉ đã mã hóa đúng chuẩn,"
                    + " không có \"..\", \"//\" hay \";\".",
            "The address or a header of the request is malformed. Use an address that is encoded"
                    + " correctly, without \"..\", \"//\" or \";\"."),
    NOT_FOUND(
            "GTW-0002",
            HttpStatus.NOT_FOUND,
            "No such path",
            "Không có gì ở địa chỉ này. Xem /docs để biết các địa chỉ hiện có.",
            "There is nothing at this address. See /docs for the addresses there are."),
    METHOD_NOT_ALLOWED(
            "GTW-0003",
            HttpStatus.METHOD_NOT_ALLOWED,
            "Method not allowed",
            "Địa chỉ này không nhận phương thức đã dùng; xem tiêu đề Allow.",
            "This address does not take the method that was used; see the header Allow."),
    BODY_TOO_LARGE(
            "GTW-0004",
            HttpStatus.CONTENT_TOO_LARGE,
            "Body too large",
            "Nội dung gửi lên vượt quá {0} MiB cho phép tại địa chỉ này.",
            "The body is larger than the {0} MiB that this address takes."),
    TOO_MANY_REQUESTS(
            "GTW-0005",
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many requests",
            "Đã gửi quá nhiều yêu cầu. Hãy thử lại sau {0} giây.",
            "Too many requests were sent. Try again in {0} seconds."),
    ORIGIN_REFUSED(
            "GTW-0006",
            HttpStatus.FORBIDDEN,
            "Origin refused",
            "Trang web gửi yêu cầu này không được phép gọi giao diện lập trình. Người vận hành có"
                    + " thể cho phép bằng motcua.gateway.cors.allowed-origins.",
            "The web site that sent this request may not call the API. The operator can allow it"
                    + " by motcua.gateway.cors.allowed-origins."),
    BAD_ANSWER(
            "GTW-0007",
            HttpStatus.BAD_GATEWAY,
            "Service gave no proper answer",
            "Dịch vụ đã ngắt kết nối trước khi trả lời xong. Không rõ yêu cầu đã được thực hiện hay"
                    + " chưa: hãy gửi lại với cùng Idempotency-Key.",
            "The service broke off before it had answered. Whether the request was carried out is"
                    + " not known: send it again with the same Idempotency-Key."),
    SERVICE_AWAY(
            "GTW-0008",
            HttpStatus.SERVICE_UNAVAILABLE,
            "Service unavailable",
            "Dịch vụ phụ trách địa chỉ này đang tạm ngừng và yêu cầu chưa được thực hiện. Hãy thử"
                    + " lại sau {0} giây.",
            "The service for this address is away and the request was not carried out. Try again"
                    + " in {0} seconds."),
    ANSWER_TOO_LATE(
            "GTW-0009",
            HttpStatus.GATEWAY_TIMEOUT,
            "Service did not answer in time",
            "Dịch vụ không trả lời kịp. Không rõ yêu cầu đã được thực hiện hay chưa: hãy gửi lại"
                    + " với cùng Idempotency-Key sau {0} giây.",
            "The service did not answer in time. Whether the request was carried out is not known:"
                    + " send it again with the same Idempotency-Key in {0} seconds."),
    INTERNAL_ERROR(
            "GTW-0010",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Internal error",
            "Cổng gặp lỗi ngoài dự kiến. Hãy báo cho người vận hành cùng giá trị X-Request-Id.",
            "The gateway met an unexpected error. Tell the operator, with the value of"
                    + " X-Request-Id."),
    HEADERS_TOO_LARGE(
            "GTW-0011",
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "Headers too large",
            "Địa chỉ và các tiêu đề của yêu cầu cộng lại quá dài; hãy rút ngắn, ví dụ mã truy cập"
                    + " hoặc điều kiện tìm kiếm.",
            "Address and headers of the request are too long together; shorten them, for example"
                    + " the access token or the search.");

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String vi;
    private final String en;

    GatewayError(String code, HttpStatus status, String title, String vi, String en) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.vi = vi;
        this.en = en;
    }

    /** {@code GTW-} and four digits; never reused for another error. */
    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    /** A few words of English that are the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The message with {@code {0}} where an argument comes; Vietnamese for all but English. */
    public String message(Locale language) {
        return language.getLanguage().equals("en") ? en : vi;
    }
}
