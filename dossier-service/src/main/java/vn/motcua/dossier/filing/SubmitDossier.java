package vn.motcua.dossier.filing;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.code.DossierCodes;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.OfficeTime;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.SentPapers;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierEvent;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ProblemException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Sends a draft: an online one waits to be accepted, what came to the counter is accepted at once.
 * From here on procedure, fees, limit and what was sent stand fast, and the dossier has its code.
 */
@Component
public class SubmitDossier {

    private final DossierCommands commands;
    private final CheckSubmission check;
    private final SentPapers papers;
    private final DossierCodes codes;
    private final Desk desk;
    private final OfficeTime office;
    private final Officers officers;

    SubmitDossier(
            DossierCommands commands,
            CheckSubmission check,
            SentPapers papers,
            DossierCodes codes,
            Desk desk,
            OfficeTime office,
            Officers officers) {
        this.commands = commands;
        this.check = check;
        this.papers = papers;
        this.codes = codes;
        this.desk = desk;
        this.office = office;
        this.officers = officers;
    }

    public Done<Dossier> submit(CommandContext context, String id) {
        return commands.change(
                context.requireKey().requireVersion(),
                id,
                dossier ->
                        dossier.channel() == Channel.ONLINE
                                ? Action.SUBMIT
                                : Action.FILE_AT_COUNTER,
                (dossier, now) -> send(context, dossier, now));
    }

    private DossierEvent send(CommandContext context, Dossier dossier, Instant now) {
        boolean online = dossier.channel() == Channel.ONLINE;
        dossier.requirePossible(online ? Action.SUBMIT : Action.FILE_AT_COUNTER);
        List<SentPaper> attached = papers.of(dossier.id());
        SubmissionCheck found = check.check(dossier, attached);
        refuse(found);
        String unit = Objects.requireNonNull(dossier.route().receiving());
        Route route = Route.of(unit, dossier.route().competent());
        String code =
                codes.next(desk.codeOf(unit), LocalDate.ofInstant(now, LegalClock.ZONE)).toString();
        Snapshot sent = Snapshot.of(now, dossier.form(), attached, dossier.inHand());
        return online
                ? dossier.submit(code, found.rules(), route, sent, office.acceptanceDue(route, now))
                : dossier.fileAtCounter(
                        code,
                        found.rules(),
                        route,
                        sent,
                        office.of(route),
                        officers.of(context.caller()));
    }

    private static void refuse(SubmissionCheck found) {
        if (found.supersededBy() != null) {
            throw new ProblemException(FilingErrors.VERSION_SUPERSEDED, found.supersededBy())
                    .withIssues(found.issues());
        }
        if (!found.ready()) {
            throw new ProblemException(FilingErrors.INCOMPLETE).withIssues(found.issues());
        }
    }
}
