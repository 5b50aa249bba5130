package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.dossier.SupplementItem;
import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.OfficeTime;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.SentPapers;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.form.FormSchemas;
import vn.motcua.dossier.form.MergePatch;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Actor;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.dossier.lifecycle.DossierEvent;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.web.Issue;
import vn.motcua.platform.web.ProblemException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Completes a dossier as it was asked: a new file or paper for each paper named, and answers that
 * are valid.
 */
@Component
public class SupplementDossier {

    private final DossierCommands commands;
    private final DossierPolicy policy;
    private final SentPapers papers;
    private final Desk desk;
    private final FormSchemas schemas;
    private final OfficeTime office;
    private final Officers officers;
    private final JsonMapper json;

    SupplementDossier(
            DossierCommands commands,
            DossierPolicy policy,
            SentPapers papers,
            Desk desk,
            FormSchemas schemas,
            OfficeTime office,
            Officers officers,
            JsonMapper json) {
        this.commands = commands;
        this.policy = policy;
        this.papers = papers;
        this.desk = desk;
        this.schemas = schemas;
        this.office = office;
        this.officers = officers;
        this.json = json;
    }

    /**
     * Gives what was asked for.
     *
     * @param form a merge patch of the answers; null where they stay
     * @param note in the words of who gives it
     * @param inHand papers handed over at the counter
     */
    public Done<Dossier> supplement(
            CommandContext context,
            String id,
            @Nullable JsonNode form,
            @Nullable String note,
            List<PaperInHand> inHand) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.SUPPLEMENT,
                (dossier, now) -> give(context.caller(), dossier, form, note, inHand, now));
    }

    private DossierEvent give(
            Caller caller,
            Dossier dossier,
            @Nullable JsonNode form,
            @Nullable String note,
            List<PaperInHand> inHand,
            Instant now) {
        dossier.requirePossible(Action.SUPPLEMENT);
        boolean owner = policy.actors(caller, dossier).contains(Actor.OWNER);
        Desk.requireCounter(!owner, inHand);
        List<SentPaper> attached = papers.of(dossier.id());
        JsonNode before = json.readTree(dossier.form());
        JsonNode answers = form == null ? before : MergePatch.apply(before, form);
        requireComplete(dossier, answers, attached, inHand);
        Snapshot sent =
                Snapshot.of(
                        now,
                        form == null ? dossier.form() : json.writeValueAsString(answers),
                        attached,
                        inHand.isEmpty() ? dossier.inHand() : inHand);
        Officer officer = owner ? null : officers.of(caller);
        return dossier.supplement(
                new Supplement.Answer(note, officer, sent),
                office.of(dossier.route()),
                office.acceptanceDue(dossier.route(), now),
                now);
    }

    private void requireComplete(
            Dossier dossier, JsonNode answers, List<SentPaper> attached, List<PaperInHand> inHand) {
        ProcedureState procedure = desk.pinned(dossier);
        desk.requirePapers(procedure, inHand);
        Instant asked = dossier.holds().of(HoldKind.SUPPLEMENT).orElseThrow().since();
        List<Issue> issues =
                new ArrayList<>(
                        dossier.openSupplement().orElseThrow().items().stream()
                                .filter(item -> !given(item, asked, attached, inHand))
                                .map(item ->
                                        Words.NOT_SUPPLEMENTED.issue(
                                                "papers." + item.paper(), name(item)))
                                .toList());
        Form form = procedure.form();
        if (form != null) {
            issues.addAll(schemas.check(form.schema(), answers));
        }
        if (!issues.isEmpty()) {
            throw new ProblemException(DossierErrors.SUPPLEMENT_INCOMPLETE).withIssues(issues);
        }
    }

    /** An item that names no paper is about the form or something else, which a person judges. */
    private static boolean given(
            SupplementItem item,
            Instant asked,
            List<SentPaper> attached,
            List<PaperInHand> inHand) {
        String paper = item.paper();
        return paper == null
                || inHand.stream().anyMatch(given -> given.paper().equals(paper))
                || attached.stream()
                        .filter(file -> paper.equals(file.paper()))
                        .anyMatch(file -> !file.attachedAt().isBefore(asked));
    }

    private static String name(SupplementItem item) {
        return Words.english() ? item.name().en() : item.name().vi();
    }
}
