package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.dossier.FeeLine;
import vn.motcua.contracts.procedure.AppliesBy;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The rules a dossier is handled by, pinned from one version of a procedure for one channel. A
 * draft pins the form; submission pins the rest, and acceptance anew where the law says that its
 * day decides.
 *
 * @param code national code, {@code 1.004222}
 * @param version of the procedure
 * @param name of the procedure (vi: tên thủ tục hành chính)
 * @param formVersion version of the electronic form
 * @param appliesBy which day decides about the version
 * @param limit how long it may take by this channel; null where nothing is promised
 * @param fees what it costs by this channel
 * @param steps of the workflow, in order, never empty for a dossier that was filed
 */
public record ProcedureRules(
        String code,
        int version,
        LocalizedText name,
        int formVersion,
        AppliesBy appliesBy,
        @Nullable TimeLimit limit,
        List<FeeLine> fees,
        List<WorkflowStep> steps) {

    public ProcedureRules {
        fees = List.copyOf(fees);
        steps = List.copyOf(steps);
    }

    /** What all fees together come to. */
    public Money total() {
        return total(fees);
    }

    /** The sum of some lines. */
    public static Money total(List<FeeLine> lines) {
        LongStream amounts = lines.stream().mapToLong(line -> line.amount().amount());
        return Money.vnd(amounts.reduce(0, Math::addExact));
    }
}
