package vn.motcua.catalog.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Reason;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;

/**
 * Takes the current version of a procedure out of the offer: it stays fileable through a last day,
 * and nothing has to happen when that has passed, because whoever reads it compares the days. Vi:
 * bãi bỏ thủ tục.
 */
@Component
public class WithdrawProcedure {

    private final Procedures procedures;
    private final Commands commands;
    private final ProcedureAnnouncements announcements;
    private final LegalClock clock;

    WithdrawProcedure(
            Procedures procedures,
            Commands commands,
            ProcedureAnnouncements announcements,
            LegalClock clock) {
        this.procedures = procedures;
        this.commands = commands;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Withdraws it.
     *
     * @param lastDay on which it is offered still; null for today
     * @throws ProblemException 404, 409 not published, 412 not the version that was read, 422
     */
    public Done<Procedure> withdraw(
            CommandContext context, String code, @Nullable LocalDate lastDay, Reason reason) {
        @Nullable Long expected = context.requireVersion().expectedVersion();
        LocalDate today = clock.today();
        Procedure current = procedures.current(code, today);
        CommandContext unconditional =
                new CommandContext(context.caller(), context.key(), null, context.correlationId());
        return commands.change(
                unconditional,
                Procedure.class,
                current.id(),
                ProcedureErrors.PROCEDURE_NOT_FOUND,
                procedure -> refuseStale(expected, procedure.revisionOn(today)),
                procedure ->
                        announcements.of(
                                procedure.withdraw(lastDay == null ? today : lastDay, reason)));
    }

    private static void refuseStale(@Nullable Long expected, long revision) {
        if (expected == null || expected != revision) {
            throw new ProblemException(PlatformErrors.STALE);
        }
    }
}
