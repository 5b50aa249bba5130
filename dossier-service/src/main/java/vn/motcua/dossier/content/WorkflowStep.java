package vn.motcua.dossier.content;

import vn.motcua.contracts.LocalizedText;

/**
 * A step of the procedure's own workflow (vi: bước xử lý).
 *
 * @param id within the workflow
 * @param name what is done
 * @param role who does it, as in tokens: {@code specialist}
 * @param hours working hours allowed; 0 where nothing is said
 */
public record WorkflowStep(String id, LocalizedText name, String role, int hours) {

    /** Done by the one-stop unit: acceptance itself completes it. */
    public static final String RECEPTION = "reception-officer";
}
