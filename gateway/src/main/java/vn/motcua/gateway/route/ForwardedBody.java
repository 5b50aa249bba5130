package vn.motcua.gateway.route;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A client's body on its way to a service; it can be sent once. */
final class ForwardedBody extends AbstractHttpEntity {

    private static final int BUFFER = 16_384;

    private final HttpServletRequest source;
    private final Cancellable exchange;

    /**
     * @param exchange to cut when the client's side fails: a body of unknown length would be ended
     *     properly else, and the service take a part for the whole
     */
    ForwardedBody(HttpServletRequest source, Cancellable exchange) {
        super((String) null, null, source.getContentLengthLong() < 0);
        this.source = source;
        this.exchange = exchange;
    }

    @Override
    public long getContentLength() {
        return source.getContentLengthLong();
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public InputStream getContent() throws IOException {
        return source.getInputStream();
    }

    @Override
    public void writeTo(OutputStream output) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = read(buffer); read >= 0; read = read(buffer)) {
            output.write(buffer, 0, read);
        }
    }

    @Override
    public void close() {
        // the container closes what it opened
    }

    private int read(byte[] buffer) throws BrokenRequestException {
        try {
            return source.getInputStream().read(buffer);
        } catch (IOException | RuntimeException e) {
            exchange.cancel();
            throw new BrokenRequestException(e);
        }
    }
}
