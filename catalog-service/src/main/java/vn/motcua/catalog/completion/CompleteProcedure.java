package vn.motcua.catalog.completion;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.agency.Agencies;
import vn.motcua.catalog.draft.Drafts;
import vn.motcua.catalog.draft.ProcedureDraft;
import vn.motcua.catalog.procedure.Handling;
import vn.motcua.catalog.procedure.Origin;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureAnnouncements;
import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.procedure.ProcedureEvent;
import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts a new version of a procedure into force: what the open draft says, or, without one, what the
 * current version says, together with what the publisher decides.
 */
@Component
public class CompleteProcedure {

    private final Procedures procedures;
    private final Drafts drafts;
    private final Agencies agencies;
    private final Commands commands;
    private final ProcedureAnnouncements announcements;
    private final LegalClock legalClock;
    private final Clock clock;

    CompleteProcedure(
            Procedures procedures,
            Drafts drafts,
            Agencies agencies,
            Commands commands,
            ProcedureAnnouncements announcements,
            LegalClock legalClock,
            Clock clock) {
        this.procedures = procedures;
        this.drafts = drafts;
        this.agencies = agencies;
        this.commands = commands;
        this.announcements = announcements;
        this.legalClock = legalClock;
        this.clock = clock;
    }

    /**
     * Publishes the completed version.
     *
     * @param locale of the issues, should there be any
     * @throws ProblemException 404 unknown code, 412 when draft or version are not the ones read,
     *     409 a draft behind the newest version or a waiting version that was not read, 422 with an
     *     issue for everything that does not fit
     */
    public Done<Procedure> complete(
            CommandContext context, ProcedureCode code, Completion completion, Locale locale) {
        context.requireVersion();
        Done<Procedure> done =
                commands.create(
                        context, Procedure.class, () -> decide(context, code, completion, locale));
        drafts.find(code.value())
                .filter(draft -> draft.basedOn() < done.aggregate().number())
                .filter(draft -> draft.sheet().name().equals(done.aggregate().sheet().name()))
                .ifPresent(drafts::drop);
        return done;
    }

    private Decision<Procedure> decide(
            CommandContext context, ProcedureCode code, Completion completion, Locale locale) {
        LocalDate today = legalClock.today();
        LocalDate firstDay = Objects.requireNonNullElse(completion.effectiveFrom(), today);
        Optional<ProcedureDraft> draft = drafts.find(code.value());
        Optional<Procedure> newest = procedures.versions(code.value()).stream().findFirst();
        int last = newest.map(Procedure::number).orElse(0);
        draft.ifPresent(found -> refuseOutdated(found, last));
        Optional<Procedure> current =
                base(context, draft, procedures.findCurrent(code.value(), today), newest, today);
        refuseStale(context, code, draft, current, today);
        CompletedVersion completed =
                CompletedVersion.of(
                        told(code, draft, current),
                        completion,
                        formVersion(newest),
                        today,
                        id -> agencies.inForce(id, firstDay),
                        locale);
        ProcedureEvent.Published event =
                Procedure.publish(
                        code,
                        last + 1,
                        completed.from(),
                        completed.sheet(),
                        completed.handling(),
                        origin(context, draft, current));
        return new Decision<>(event.procedure(), announcements.of(event));
    }

    /**
     * The version that is completed: the one in force, or the one that waits for its day where that
     * was read. Nobody overtakes a waiting version that he has not read.
     */
    private static Optional<Procedure> base(
            CommandContext context,
            Optional<ProcedureDraft> draft,
            Optional<Procedure> current,
            Optional<Procedure> newest,
            LocalDate today) {
        if (draft.isPresent() || current.isEmpty() || newest.isEmpty()) {
            return current;
        }
        Procedure waiting = newest.get();
        if (isRead(context, waiting, today)) {
            return newest;
        }
        if (isRead(context, current.get(), today)) {
            throw new ProblemException(ProcedureErrors.VERSION_TAKEN, waiting.id());
        }
        return current;
    }

    private static boolean isRead(CommandContext context, Procedure version, LocalDate today) {
        @Nullable Long expected = context.expectedVersion();
        return expected != null && expected == version.revisionOn(today);
    }

    private static void refuseOutdated(ProcedureDraft draft, int last) {
        if (draft.basedOn() != last) {
            throw new ProblemException(ProcedureErrors.DRAFT_OUTDATED, draft.code());
        }
    }

    private static void refuseStale(
            CommandContext context,
            ProcedureCode code,
            Optional<ProcedureDraft> draft,
            Optional<Procedure> current,
            LocalDate today) {
        long revision =
                draft.map(ProcedureDraft::version)
                        .or(() -> current.map(version -> version.revisionOn(today)))
                        .orElseThrow(() -> notFound(code));
        @Nullable Long expected = context.expectedVersion();
        if (expected == null || expected != revision) {
            throw new ProblemException(PlatformErrors.STALE);
        }
    }

    private static ProcedureSheet told(
            ProcedureCode code, Optional<ProcedureDraft> draft, Optional<Procedure> current) {
        return draft.map(ProcedureDraft::sheet)
                .or(() -> current.map(Procedure::sheet))
                .orElseThrow(() -> notFound(code));
    }

    private static ProblemException notFound(ProcedureCode code) {
        return new ProblemException(ProcedureErrors.PROCEDURE_NOT_FOUND, code.value());
    }

    private static int formVersion(Optional<Procedure> newest) {
        return newest.map(Procedure::handling)
                .map(Handling::form)
                .map(form -> form.version() + 1)
                .orElse(1);
    }

    /** A version made of a national record remembers which, so that the next import knows it. */
    private Origin origin(
            CommandContext context, Optional<ProcedureDraft> draft, Optional<Procedure> current) {
        @Nullable String record =
                draft.isPresent()
                        ? null
                        : current.map(procedure -> procedure.origin().recordHash()).orElse(null);
        return new Origin(
                Origin.Kind.PUBLISHER,
                context.caller().subject(),
                clock.instant(),
                record,
                List.of());
    }
}
