package vn.motcua.platform.work;

import java.util.List;

/** Does works of one kind one after the other. */
public interface SingleWorkHandler extends WorkHandler {

    /**
     * Does the work. It can run more than once, so its effect is keyed by the work's id.
     *
     * @throws RuntimeException when this attempt failed
     */
    void perform(Work work);

    @Override
    default void performAll(List<Work> works, WorkResults results) {
        for (Work work : works) {
            try {
                perform(work);
            } catch (RuntimeException e) {
                results.failed(work, e);
            }
        }
    }
}
