package vn.motcua.gateway.route;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * What a failed exchange with a service means to the client: not carried out (503), unknown because
 * there was no answer in time (504), or unknown because the service broke off (502).
 */
final class Failures {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private Failures() {}

    static Refusal refusal(IOException failure) {
        return Refusal.retryAfter(error(failure), RETRY_AFTER).causedBy(failure);
    }

    private static GatewayError error(IOException failure) {
        return switch (failure) {
            case ConnectTimeoutException _,
                    ConnectException _,
                    ConnectionRequestTimeoutException _,
                    NoRouteToHostException _,
                    UnknownHostException _ ->
                    GatewayError.SERVICE_AWAY;
            case SocketTimeoutException _ -> GatewayError.ANSWER_TOO_LATE;
            default -> GatewayError.BAD_ANSWER;
        };
    }
}
