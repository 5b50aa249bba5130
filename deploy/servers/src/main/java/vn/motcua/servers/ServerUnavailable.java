package vn.motcua.servers;

import org.jspecify.annotations.Nullable;

/** A server cannot be had or did not start. The message is for people and says what to do. */
public class ServerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerUnavailable(String message) {
        this(message, null);
    }

    public ServerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
