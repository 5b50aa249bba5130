package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.filing.CheckSubmission;
import vn.motcua.dossier.filing.SubmitDossier;
import vn.motcua.dossier.filing.SupplementDossier;
import vn.motcua.dossier.filing.WithdrawDossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.ViewDossier;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

/** Sending, completing, taking back. */
@RestController
@RequestMapping("/api/v1/dossiers/{id}")
@Tag(name = "Filing")
class FilingController {

    private final CheckSubmission checkSubmission;
    private final SubmitDossier submitDossier;
    private final SupplementDossier supplementDossier;
    private final WithdrawDossier withdrawDossier;
    private final DossierPolicy policy;
    private final ViewDossier view;
    private final JsonMapper json;

    FilingController(
            CheckSubmission checkSubmission,
            SubmitDossier submitDossier,
            SupplementDossier supplementDossier,
            WithdrawDossier withdrawDossier,
            DossierPolicy policy,
            ViewDossier view,
            JsonMapper json) {
        this.checkSubmission = checkSubmission;
        this.submitDossier = submitDossier;
        this.supplementDossier = supplementDossier;
        this.withdrawDossier = withdrawDossier;
        this.policy = policy;
        this.view = view;
        this.json = json;
    }

    @PostMapping("/submission-checks")
    @Operation(
            summary = "Check whether a draft can be sent",
            description =
                    "Form, papers, agency and version, all issues at once. It changes nothing.")
    SubmissionCheckResponse check(Caller caller, @PathVariable String id) {
        Dossier dossier = view.find(caller, id);
        policy.require(caller, dossier, Action.CHANGE_DRAFT);
        dossier.requirePossible(Action.CHANGE_DRAFT);
        return SubmissionCheckResponse.of(checkSubmission.check(dossier));
    }

    @PostMapping("/submission")
    @Operation(
            summary = "Send a draft",
            description =
                    "It gets its code; procedure, fees, limit and what was sent stand fast from"
                            + " here on. What came to the counter is accepted at once. Needs"
                            + " Idempotency-Key.")
    DossierView submit(CommandContext context, @PathVariable String id) {
        return answer(context, submitDossier.submit(context, id));
    }

    @PostMapping("/supplements")
    @Operation(
            summary = "Give what was asked for",
            description = "Attach the new files first. The code stays; the time limit begins anew.")
    DossierView supplement(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody SupplementRequest request) {
        return answer(
                context,
                supplementDossier.supplement(
                        context,
                        id,
                        request.form() == null ? null : json.valueToTree(request.form()),
                        request.note(),
                        PaperInHandRequest.all(request.papersInHand())));
    }

    @PostMapping("/withdrawal")
    @Operation(
            summary = "Take a dossier back",
            description =
                    "At once while nobody has accepted it; after that it is a request the authority"
                            + " decides.")
    DossierView withdraw(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable WithdrawalRequest request) {
        String words = request == null ? null : request.reason();
        return answer(context, withdrawDossier.withdraw(context, id, words));
    }

    private DossierView answer(CommandContext context, Done<Dossier> done) {
        return view.after(context.caller(), done.aggregate());
    }
}
