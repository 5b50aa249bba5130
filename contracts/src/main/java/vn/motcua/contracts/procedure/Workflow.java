package vn.motcua.contracts.procedure;

import vn.motcua.contracts.LocalizedText;

import java.util.List;

/**
 * How a dossier goes through the competent agency (vi: quy trình nội bộ). Legal: NĐ 61/2018 Art.
 * 18–19.
 *
 * @param steps in their order
 */
public record Workflow(List<Step> steps) {

    public Workflow {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param id within the workflow
     * @param name what is done
     * @param role who does it: the role as in tokens, {@code specialist}
     * @param hours working hours allowed
     */
    public record Step(String id, LocalizedText name, String role, int hours) {}
}
