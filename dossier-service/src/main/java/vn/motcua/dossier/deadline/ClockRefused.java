package vn.motcua.dossier.deadline;

/** A clock does not allow a change in its state. */
public class ClockRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Cause cause;

    ClockRefused(Cause cause) {
        super(cause.name());
        this.cause = cause;
    }

    public Cause refusal() {
        return cause;
    }

    /** Why a change was refused. */
    public enum Cause {
        /** Only a running clock can be paused. */
        NOT_RUNNING,
        /** Only a paused clock can be resumed. */
        NOT_PAUSED,
        /** The matter is decided. */
        STOPPED,
        /** The due moment was extended before; the law allows it once. */
        EXTENDED_BEFORE,
        /** The new due moment is not later than the one promised. */
        NOT_LATER,
        /** The change is dated before the last one. */
        BACKWARDS
    }
}
