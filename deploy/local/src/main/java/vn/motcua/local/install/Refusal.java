package vn.motcua.local.install;

/**
 * Something that a person has to put right. The message is one clear sentence and says what to do.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
