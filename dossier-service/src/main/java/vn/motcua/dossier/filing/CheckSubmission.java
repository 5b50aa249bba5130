package vn.motcua.dossier.filing;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.Paper;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.command.Pinning;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.SentPapers;
import vn.motcua.dossier.form.FormSchemas;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.web.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds everything that keeps a draft from being sent, all at once. Legal: NĐ 45/2020 Art. 11(1).
 */
@Component
public class CheckSubmission {

    private static final Set<String> ELSEWHERE =
            Set.of("AT_COUNTER", "IN_DATABASE", "NOT_APPLICABLE");

    private final Desk desk;
    private final FormSchemas schemas;
    private final SentPapers papers;
    private final JsonMapper json;

    CheckSubmission(Desk desk, FormSchemas schemas, SentPapers papers, JsonMapper json) {
        this.desk = desk;
        this.schemas = schemas;
        this.papers = papers;
        this.json = json;
    }

    public SubmissionCheck check(Dossier dossier) {
        return check(dossier, papers.of(dossier.id()));
    }

    SubmissionCheck check(Dossier dossier, List<SentPaper> attached) {
        ProcedureState pinned = desk.pinned(dossier);
        Optional<ProcedureState> inForce = desk.inForce(pinned.code());
        ProcedureState current = inForce.orElse(pinned);
        boolean superseded = current.version() != pinned.version();
        List<Issue> issues = new ArrayList<>();
        if (inForce.filter(Procedures::takesDossiers).isEmpty()) {
            issues.add(Words.NOT_IN_FORCE.issue("procedure"));
        }
        if (superseded) {
            issues.addAll(Differences.between(pinned, current));
        }
        JsonNode answers = json.readTree(dossier.form());
        issues.addAll(form(pinned, answers));
        issues.addAll(missing(pinned, answers, dossier.inHand(), attached));
        issues.addAll(route(dossier, current));
        return new SubmissionCheck(
                issues,
                superseded ? current.version() : null,
                Pinning.of(current, dossier.channel()));
    }

    private List<Issue> form(ProcedureState procedure, JsonNode answers) {
        Form form = procedure.form();
        return form == null ? List.of() : schemas.check(form.schema(), answers);
    }

    private static List<Issue> missing(
            ProcedureState procedure,
            JsonNode answers,
            List<PaperInHand> inHand,
            List<SentPaper> attached) {
        Set<String> there =
                Stream.concat(
                                inHand.stream().map(PaperInHand::paper),
                                attached.stream().flatMap(file -> Stream.ofNullable(file.paper())))
                        .collect(Collectors.toSet());
        return procedure.papers().stream()
                .filter(Paper::required)
                .filter(paper -> !there.contains(paper.id()))
                .filter(paper -> !ELSEWHERE.contains(declared(answers, paper)))
                .map(paper -> Words.MISSING_PAPER.issue("papers." + paper.id(), name(paper)))
                .toList();
    }

    /**
     * How the citizen says a paper is provided, where the form asks: by file unless it says
     * otherwise.
     */
    private static String declared(JsonNode answers, Paper paper) {
        return answers.path("papers").path(paper.id()).asString("ATTACHED");
    }

    private List<Issue> route(Dossier dossier, ProcedureState current) {
        List<Issue> issues = new ArrayList<>();
        String unit = dossier.route().receiving();
        if (unit == null) {
            issues.add(Words.CHOOSE_AGENCY.issue("receivingAgency"));
        } else if (!desk.receives(current, unit)) {
            issues.add(Words.AGENCY_CLOSED.issue("receivingAgency"));
        }
        if (!current.channels().contains(dossier.channel())) {
            issues.add(Words.NOT_OFFERED.issue("channel"));
        }
        return issues;
    }

    private static String name(Paper paper) {
        return Words.english() ? paper.name().en() : paper.name().vi();
    }
}
