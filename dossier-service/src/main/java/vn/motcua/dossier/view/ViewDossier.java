package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.content.Progress;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.WorkflowStep;
import vn.motcua.dossier.form.FormSchemas;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.dossier.lifecycle.Dossiers;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.dossier.timeline.Timeline;
import vn.motcua.dossier.timeline.TimelineItem;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.Issue;
import vn.motcua.platform.web.ProblemException;

import java.util.List;
import java.util.Map;

/** Draws one dossier for one caller. Reading somebody else's is recorded before it is answered. */
@Component
public class ViewDossier {

    private static final int HEAD = 5;
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final Dossiers dossiers;
    private final DossierPolicy policy;
    private final Papers papers;
    private final Timeline timeline;
    private final Agencies agencies;
    private final Procedures procedures;
    private final FormSchemas schemas;
    private final ReadAudit audit;
    private final LegalClock clock;
    private final JsonMapper json;

    ViewDossier(
            Dossiers dossiers,
            DossierPolicy policy,
            Papers papers,
            Timeline timeline,
            Agencies agencies,
            Procedures procedures,
            FormSchemas schemas,
            ReadAudit audit,
            LegalClock clock,
            JsonMapper json) {
        this.dossiers = dossiers;
        this.policy = policy;
        this.papers = papers;
        this.timeline = timeline;
        this.agencies = agencies;
        this.procedures = procedures;
        this.schemas = schemas;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
    }

    /** The dossier with the head of its timeline. */
    public DossierView read(Caller caller, String id) {
        Dossier dossier = find(caller, id);
        record(caller, dossier);
        return view(caller, dossier, papers.files(dossier), timeline.newest(id, HEAD));
    }

    /** The dossier as it was begun just now. */
    public DossierView begun(Caller caller, Dossier dossier) {
        return view(caller, dossier, List.of(), null);
    }

    /** The dossier as a command left it. */
    public DossierView after(Caller caller, Dossier dossier) {
        return view(caller, dossier, papers.files(dossier), null);
    }

    /** What was sent first, never changed. */
    public SubmissionView submission(Caller caller, String id) {
        Dossier dossier = find(caller, id);
        Snapshot sent = dossier.submitted();
        if (sent == null) {
            throw new ProblemException(DossierErrors.NOT_FILED);
        }
        record(caller, dossier);
        return new SubmissionView(
                sent.at(),
                json.readValue(sent.form(), ANSWERS),
                sent.papers(),
                sent.inHand(),
                sent.sha256(),
                sent.intact());
    }

    /** The dossier itself, for whoever may see it. */
    public Dossier find(Caller caller, String id) {
        Dossier dossier =
                dossiers.findById(id)
                        .orElseThrow(() -> new ProblemException(DossierErrors.NOT_FOUND));
        policy.requireVisible(caller, dossier);
        return dossier;
    }

    private void record(Caller caller, Dossier dossier) {
        if (!policy.own(caller).matches(dossier)) {
            String owner = dossier.owner() == null ? "dossier:" + dossier.id() : dossier.owner();
            audit.record(caller, owner, "dossiers/" + dossier.id(), "dossier");
        }
    }

    private DossierView view(
            Caller caller,
            Dossier dossier,
            List<SentPaper> files,
            @Nullable List<TimelineItem> head) {
        Map<String, Object> form = json.readValue(dossier.form(), ANSWERS);
        Progress progress = dossier.progress();
        return new DossierView(
                dossier.id(),
                dossier.version(),
                dossier.code(),
                dossier.stage(),
                Views.status(dossier.status()),
                dossier.holds().open().stream().map(Views::hold).toList(),
                dossier.channel(),
                Views.procedure(dossier.procedure()),
                agency(dossier.route().receiving()),
                agency(dossier.route().competent()),
                dossier.applicant(),
                form,
                warnings(dossier),
                papers.of(dossier, files),
                papers.others(files),
                MoneyView.of(dossier),
                ClockView.of(dossier, clock.now()),
                WorkflowView.of(
                        dossier,
                        progress == null ? null : agency(progress.unit()),
                        caller.subject()),
                dossier.supplements().stream().map(SupplementView::of).toList(),
                Views.submission(dossier),
                ResultView.of(dossier.resolution()),
                Views.ending(dossier.ending()),
                Views.dates(dossier.dates()),
                head,
                allowed(caller, dossier));
    }

    private List<AllowedAction> allowed(Caller caller, Dossier dossier) {
        String step = dossier.currentStep().map(WorkflowStep::id).orElse("");
        String payment =
                dossier.payments().stream()
                        .filter(request -> request.state() == PaymentRequest.State.OPEN)
                        .map(PaymentRequest::id)
                        .findFirst()
                        .orElse("");
        return policy.allowed(caller, dossier).stream()
                .map(action -> AllowedAction.of(action, dossier.id(), step, payment))
                .toList();
    }

    private List<Issue> warnings(Dossier dossier) {
        if (dossier.stage() != Stage.DRAFT) {
            return List.of();
        }
        return procedures
                .version(dossier.procedure().code(), dossier.procedure().version())
                .map(ProcedureState::form)
                .map(Form::schema)
                .map(schema -> schemas.warnings(schema, json.readTree(dossier.form())))
                .orElse(List.of());
    }

    private DossierView.@Nullable AgencyView agency(@Nullable String id) {
        return id == null ? null : new DossierView.AgencyView(id, agencies.name(id));
    }
}
