package vn.motcua.dossier.tracking;

import vn.motcua.dossier.lifecycle.PublicStatus;

/**
 * How far a dossier has come, in percent, as the public may know it: from the stage and the steps
 * done, never from whose it is. Vi: mức độ hoàn thành.
 */
final class Completion {

    private static final int SENT = 10;
    private static final int ACCEPTED = 20;
    private static final int DECIDED = 90;
    private static final int ENDED = 100;

    private Completion() {}

    /**
     * @param step index of the current step; 0 before the workflow
     * @param steps how many there are; 0 where none are known
     */
    static int of(PublicStatus status, boolean accepted, int step, int steps) {
        return switch (status) {
            case SUBMITTED -> SENT;
            case DECLINED, STOPPED, RETURNED -> ENDED;
            case RESOLVED -> DECIDED;
            case WITHDRAWN,
                    SUSPENDED,
                    SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED,
                    ACCEPTED,
                    IN_PROCESS ->
                    accepted ? inWork(step, steps) : SENT;
        };
    }

    private static int inWork(int step, int steps) {
        return steps == 0
                ? ACCEPTED
                : ACCEPTED + (DECIDED - ACCEPTED) * Math.min(step, steps) / steps;
    }
}
