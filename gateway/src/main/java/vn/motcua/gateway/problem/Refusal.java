package vn.motcua.gateway.problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * The one way to refuse a request in the gateway: whoever catches it answers a problem document.
 */
public final class Refusal extends RuntimeException {

    private final GatewayError error;
    private final @Nullable Object argument;
    private final @Nullable Duration retryAfter;

    private Refusal(GatewayError error, @Nullable Object argument, @Nullable Duration retryAfter) {
        super(error.code() + " " + error.title());
        this.error = error;
        this.argument = argument;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(GatewayError error) {
        return new Refusal(error, null, null);
    }

    /** With the value of {@code {0}} in the message. */
    public static Refusal of(GatewayError error, Object argument) {
        return new Refusal(error, argument, null);
    }

    /** With {@code Retry-After}, in whole seconds of at least one, which is {@code {0}} too. */
    public static Refusal retryAfter(GatewayError error, Duration delay) {
        long seconds = Math.max(1, delay.plusMillis(999).toSeconds());
        return new Refusal(error, seconds, Duration.ofSeconds(seconds));
    }

    /** With what led to it, for the log; callers never see that. */
    public Refusal causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public GatewayError error() {
        return error;
    }

    @Nullable Object argument() {
        return argument;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
