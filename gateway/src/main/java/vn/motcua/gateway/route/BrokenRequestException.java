package vn.motcua.gateway.route;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.IOException;

/** The client's side failed while its body was carried on: the service is not to blame. */
final class BrokenRequestException extends IOException {

    BrokenRequestException(Exception cause) {
        super(cause);
    }

    /** What to answer: the limit's refusal, or that the body broke off. */
    Refusal refusal() {
        for (Throwable t = this; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return refusal;
            }
        }
        return Refusal.of(GatewayError.MALFORMED_REQUEST);
    }
}
