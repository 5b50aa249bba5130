package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Officer;

/**
 * A step of the workflow was done. Vi: hoàn thành bước xử lý.
 *
 * @param dossier the state after it
 * @param step id of the step
 * @param stepName its name
 * @param officer who did it
 * @param nextStep id of the step that follows; null after the last
 * @param late whether it took longer than allowed
 */
public record StepCompleted(
        DossierState dossier,
        String step,
        LocalizedText stepName,
        Officer officer,
        @Nullable String nextStep,
        boolean late)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.step-completed.v1";
}
