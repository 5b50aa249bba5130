package vn.motcua.acceptance.client;

/** A request that was sent perhaps, and never answered: nobody knows whether it was done. */
public final class NoAnswer extends Unexpected {

    public NoAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
