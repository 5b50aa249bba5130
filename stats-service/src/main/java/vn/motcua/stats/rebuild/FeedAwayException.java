package vn.motcua.stats.rebuild;

/** The feed does not answer now; it may do so later. */
public class FeedAwayException extends RuntimeException {

    public FeedAwayException(Throwable cause) {
        super(cause);
    }
}
