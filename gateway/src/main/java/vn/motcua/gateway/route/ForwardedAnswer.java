package vn.motcua.gateway.route;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A service's answer on its way to the client. Writing it gives the connection back, always. */
final class ForwardedAnswer implements ServerResponse, ProxyExchange.Response, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ForwardedAnswer.class);
    private static final String LIVE = MediaType.TEXT_EVENT_STREAM_VALUE;
    private static final int BUFFER = 16_384;

    private final ClassicHttpResponse answer;
    private final HttpHeaders forwarded = new HttpHeaders();

    ForwardedAnswer(ClassicHttpResponse answer) {
        this.answer = answer;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.getCode());
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return statusCode();
    }

    /** What the service sent. */
    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders sent = new HttpHeaders();
        for (Header header : answer.getHeaders()) {
            sent.add(header.getName(), header.getValue());
        }
        return sent;
    }

    /** What goes on to the client. */
    @Override
    public HttpHeaders headers() {
        return forwarded;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(
            HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (this) {
            response.setStatus(answer.getCode());
            forwarded.forEach(
                    (name, values) -> values.forEach(value -> response.addHeader(name, value)));
            HttpEntity body = answer.getEntity();
            if (body != null) {
                copy(body, response);
            }
            return null;
        }
    }

    @Override
    public void close() {
        try {
            answer.close();
        } catch (IOException e) {
            LOG.debug("An answer that was cut short", e);
        }
    }

    private void copy(HttpEntity body, HttpServletResponse response) throws IOException {
        boolean live = String.valueOf(body.getContentType()).startsWith(LIVE);
        byte[] buffer = new byte[BUFFER];
        try (InputStream input = body.getContent()) {
            for (int read = read(input, buffer, response);
                    read >= 0;
                    read = read(input, buffer, response)) {
                OutputStream output = response.getOutputStream();
                output.write(buffer, 0, read);
                if (live) {
                    output.flush();
                }
            }
        }
    }

    private int read(InputStream input, byte[] buffer, HttpServletResponse response)
            throws IOException {
        try {
            return input.read(buffer);
        } catch (IOException e) {
            if (response.isCommitted()) {
                throw e;
            }
            forwarded.forEach((name, values) -> response.setHeader(name, null));
            throw Failures.refusal(e);
        }
    }
}
