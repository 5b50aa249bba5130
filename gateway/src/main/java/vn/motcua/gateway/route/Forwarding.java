package vn.motcua.gateway.route;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;

/**
 * Carries a request to its service, and the answer back as it is.
 *
 * <p>It stands in for the exchange of Spring Cloud Gateway, whose answers compare ETags themselves
 * and then leave the connection to the service open (spring-cloud-gateway #4259), which encodes the
 * query anew, and which ends a body that broke off as if it were complete.
 */
@Component
class Forwarding implements ProxyExchange {

    private final CloseableHttpClient client;

    Forwarding(CloseableHttpClient client) {
        this.client = client;
    }

    @Override
    public ServerResponse exchange(Request request) {
        ForwardedAnswer answer = new ForwardedAnswer(send(request));
        try {
            request.getResponseConsumers().forEach(consumer -> consumer.accept(answer, answer));
            return answer;
        } catch (RuntimeException e) {
            answer.close();
            throw e;
        }
    }

    private ClassicHttpResponse send(Request request) {
        HttpServletRequest source = request.getServerRequest().servletRequest();
        URI service = Objects.requireNonNull(request.getUri());
        HttpUriRequestBase message =
                new HttpUriRequestBase(source.getMethod(), target(service, source));
        request.getHeaders()
                .forEach((name, values) -> values.forEach(v -> message.addHeader(name, v)));
        if (hasBody(source)) {
            message.setEntity(new ForwardedBody(source, message));
        }
        try {
            HttpHost host = new HttpHost(service.getScheme(), service.getHost(), service.getPort());
            return client.executeOpen(host, message, null);
        } catch (BrokenRequestException e) {
            throw e.refusal();
        } catch (IOException e) {
            throw Failures.refusal(e);
        }
    }

    /** The address as the client wrote it, at the service. */
    private static URI target(URI service, HttpServletRequest source) {
        StringBuilder target = new StringBuilder();
        target.append(service.getScheme()).append("://").append(service.getRawAuthority());
        target.append(source.getRequestURI());
        if (source.getQueryString() != null) {
            target.append('?').append(source.getQueryString());
        }
        return URI.create(target.toString());
    }

    private static boolean hasBody(HttpServletRequest source) {
        return source.getContentLengthLong() > 0
                || source.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
