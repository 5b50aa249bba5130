package vn.motcua.catalog.record;

import vn.motcua.platform.web.ProblemException;

/** Leaves the reading of a record that cannot be taken. */
final class Refusal extends RuntimeException {

    private final transient ProblemException reason;

    Refusal(RecordErrors error, Object... arguments) {
        super(error.code(), null, false, false);
        this.reason = new ProblemException(error, arguments);
    }

    ProblemException reason() {
        return reason;
    }
}
