package vn.motcua.acceptance.client;

/** Something did not answer as it had to; the message holds what it said instead. */
public class Unexpected extends RuntimeException {

    public Unexpected(String message) {
        super(message);
    }

    public Unexpected(String message, Throwable cause) {
        super(message, cause);
    }
}
