package vn.motcua.catalog.procedure.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.procedure.Handling;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureAnnouncements;
import vn.motcua.catalog.procedure.ProcedureEvent;
import vn.motcua.catalog.procedure.Withdrawal;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ChannelLimit;
import vn.motcua.contracts.procedure.Paper;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.contracts.procedure.ProcedureWithdrawn;
import vn.motcua.platform.command.NewEvent;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The wire events of procedures; their key is {@code code@number}. */
@Component
final class ProcedureEvents implements ProcedureAnnouncements {

    @Override
    public NewEvent of(ProcedureEvent event) {
        ProcedureState state = state(event.procedure());
        return switch (event) {
            case ProcedureEvent.Published _ ->
                    event(ProcedurePublished.TYPE, state, new ProcedurePublished(state));
            case ProcedureEvent.Withdrawn withdrawn ->
                    event(
                            ProcedureWithdrawn.TYPE,
                            state,
                            new ProcedureWithdrawn(state, withdrawn.reason()));
        };
    }

    private static NewEvent event(String type, ProcedureState state, Object data) {
        return new NewEvent(
                type, Topics.PROCEDURE.name(), state.key(), data, null, Map.of(), List.of());
    }

    static ProcedureState state(Procedure procedure) {
        ProcedureSheet sheet = procedure.sheet();
        @Nullable Handling handling = procedure.handling();
        @Nullable Withdrawal withdrawal = procedure.withdrawal();
        return new ProcedureState(
                procedure.code(),
                procedure.number(),
                sheet.name(),
                sheet.field(),
                sheet.level(),
                procedure.serviceLevel(),
                procedure.effectiveFrom(),
                withdrawal == null ? null : withdrawal.lastDay(),
                handling == null ? AppliesBy.SUBMISSION : handling.appliesBy(),
                procedure.completed(),
                handling == null ? List.of() : handling.receivingAgencies(),
                handling == null ? null : handling.competentAgency(),
                sheet.channels(),
                sheet.limits().stream().flatMap(ProcedureEvents::limit).toList(),
                sheet.fees().stream().flatMap(ProcedureEvents::fee).toList(),
                sheet.papersOfAnyCase().stream().map(ProcedureEvents::paper).toList(),
                handling == null ? null : handling.form(),
                handling == null ? null : handling.workflow(),
                sheet.results());
    }

    private static Stream<ChannelLimit> limit(Limit limit) {
        @Nullable TimeLimit time = limit.time();
        return time == null
                ? Stream.empty()
                : Stream.of(new ChannelLimit(limit.channel(), time.amount(), time.unit()));
    }

    /** A fee of one case alone is not everybody's: it is quoted, not announced. */
    private static Stream<vn.motcua.contracts.procedure.Fee> fee(Fee fee) {
        if (fee.amount() == null || fee.caseId() != null) {
            return Stream.empty();
        }
        return Stream.of(
                new vn.motcua.contracts.procedure.Fee(
                        fee.id(), fee.channel(), fee.kind(), fee.amount(), fee.description()));
    }

    private static Paper paper(vn.motcua.catalog.sheet.Paper paper) {
        return new Paper(
                paper.id(), paper.name(), paper.required(), paper.originals(), paper.copies());
    }
}
