package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Officer;

import java.time.Instant;

/**
 * A step of the workflow was given to a unit or an officer. Vi: phân công xử lý.
 *
 * @param dossier the state after it
 * @param step id of the step
 * @param stepName its name
 * @param assignee who has it now; without a name where the unit has it
 * @param officer who assigned; null where the workflow did
 * @param stepDueAt until when the step should be done
 */
public record DossierAssigned(
        DossierState dossier,
        String step,
        LocalizedText stepName,
        Officer assignee,
        @Nullable Officer officer,
        @Nullable Instant stepDueAt)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.assigned.v1";
}
