package vn.motcua.catalog.completion;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.Limit;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.procedure.Workflow;
import vn.motcua.contracts.procedure.Workflow.Step;
import vn.motcua.platform.access.Role;

import java.util.List;
import java.util.Objects;

/**
 * Reception, specialist, leader: the way through an agency where nobody has said another. The hours
 * of the shortest limit are shared out, an eighth to each end.
 */
public final class DefaultWorkflow {

    private static final int HOURS_A_DAY = 8;
    private static final int DAYS_A_MONTH = 22;
    private static final int SHARE = 8;
    private static final int STEPS = 3;
    private static final int USUAL_HOURS = 40;

    private DefaultWorkflow() {}

    /** The workflow for these limits. */
    public static Workflow within(List<Limit> limits) {
        int hours =
                limits.stream()
                        .map(Limit::time)
                        .filter(Objects::nonNull)
                        .mapToInt(DefaultWorkflow::workingHours)
                        .min()
                        .orElse(USUAL_HOURS);
        int ends = Math.max(1, hours / SHARE);
        return new Workflow(
                List.of(
                        step(
                                "reception",
                                "Tiếp nhận hồ sơ",
                                "Reception",
                                Role.RECEPTION_OFFICER,
                                ends),
                        step(
                                "examination",
                                "Thẩm định hồ sơ",
                                "Examination",
                                Role.SPECIALIST,
                                Math.max(1, hours - 2 * ends)),
                        step("decision", "Phê duyệt kết quả", "Decision", Role.LEADER, ends)));
    }

    private static Step step(String id, String vi, String en, Role role, int hours) {
        return new Step(id, new LocalizedText(vi, en), role.claim(), hours);
    }

    private static int workingHours(@Nullable TimeLimit time) {
        if (time == null) {
            return USUAL_HOURS;
        }
        int hours =
                switch (time.unit()) {
                    case WORKING_HOUR -> time.amount();
                    case HOUR -> time.amount() * HOURS_A_DAY / 24;
                    case WORKING_DAY -> time.amount() * HOURS_A_DAY;
                    case DAY -> time.amount() * HOURS_A_DAY * 5 / 7;
                    case MONTH -> time.amount() * HOURS_A_DAY * DAYS_A_MONTH;
                    case SAME_DAY -> STEPS;
                };
        return Math.max(STEPS, hours);
    }
}
