package vn.motcua.platform.consumer;

import org.jspecify.annotations.Nullable;

/** A record that is not an event. */
class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
