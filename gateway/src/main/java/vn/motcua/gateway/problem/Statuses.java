package vn.motcua.gateway.problem;

/** Which error stands for a status that the framework or the server decided on. */
final class Statuses {

    private Statuses() {}

    static GatewayError error(int status) {
        return switch (status) {
            case 404 -> GatewayError.NOT_FOUND;
            case 405 -> GatewayError.METHOD_NOT_ALLOWED;
            case 431 -> GatewayError.HEADERS_TOO_LARGE;
            // a version of HTTP or a transfer coding that nobody speaks
            case 501, 505 -> GatewayError.MALFORMED_REQUEST;
            default ->
                    status >= 400 && status < 500
                            ? GatewayError.MALFORMED_REQUEST
                            : GatewayError.INTERNAL_ERROR;
        };
    }
}
