package vn.motcua.dossier.command;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.dossier.FeeLine;
import vn.motcua.contracts.procedure.ChannelLimit;
import vn.motcua.contracts.procedure.Fee;
import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.contracts.procedure.Workflow;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.content.WorkflowStep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Takes from a version of a procedure what binds a dossier of one channel. */
public final class Pinning {

    private Pinning() {}

    /** The rules of a version for a channel. */
    public static ProcedureRules of(ProcedureState procedure, Channel channel) {
        Form form = procedure.form();
        return new ProcedureRules(
                procedure.code(),
                procedure.version(),
                procedure.name(),
                form == null ? 0 : form.version(),
                procedure.appliesBy(),
                limit(procedure.limits(), channel),
                fees(procedure.fees(), channel),
                steps(procedure.workflow()));
    }

    /** The limit of the channel itself, else the one that holds for every channel. */
    private static @Nullable TimeLimit limit(List<ChannelLimit> limits, Channel channel) {
        return Stream.of(channel, null)
                .flatMap(wanted -> limits.stream().filter(limit -> limit.channel() == wanted))
                .findFirst()
                .map(limit -> new TimeLimit(limit.amount(), limit.unit()))
                .orElse(null);
    }

    /** Of each kind the fees of the channel itself, else those that hold for every channel. */
    private static List<FeeLine> fees(List<Fee> fees, Channel channel) {
        Map<FeeKind, List<Fee>> own = new EnumMap<>(FeeKind.class);
        Map<FeeKind, List<Fee>> general = new EnumMap<>(FeeKind.class);
        for (Fee fee : fees) {
            Map<FeeKind, List<Fee>> kind = fee.channel() == null ? general : own;
            if (fee.channel() == null || fee.channel() == channel) {
                kind.merge(fee.kind(), List.of(fee), Pinning::both);
            }
        }
        return Stream.of(FeeKind.values())
                .map(kind -> own.getOrDefault(kind, general.get(kind)))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(fee -> new FeeLine(fee.id(), fee.kind(), fee.amount(), fee.description()))
                .toList();
    }

    private static List<Fee> both(List<Fee> some, List<Fee> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<WorkflowStep> steps(@Nullable Workflow workflow) {
        return workflow == null
                ? List.of()
                : workflow.steps().stream()
                        .map(step ->
                                new WorkflowStep(step.id(), step.name(), step.role(), step.hours()))
                        .toList();
    }
}
