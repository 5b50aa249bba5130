package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.handling.AcceptDossier;
import vn.motcua.dossier.handling.DecideWithdrawal;
import vn.motcua.dossier.handling.DeclineDossier;
import vn.motcua.dossier.handling.RequestPayment;
import vn.motcua.dossier.handling.RequestSupplement;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.ViewDossier;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

import java.util.List;

/** Taking in, and what is asked of the citizen. */
@RestController
@RequestMapping("/api/v1/dossiers/{id}")
@Tag(name = "Reception", description = "Taking a dossier in, and what is asked of the citizen.")
class ReceptionController {

    private final AcceptDossier acceptDossier;
    private final DeclineDossier declineDossier;
    private final RequestSupplement requestSupplement;
    private final RequestPayment requestPayment;
    private final DecideWithdrawal decideWithdrawal;
    private final ViewDossier view;

    ReceptionController(
            AcceptDossier acceptDossier,
            DeclineDossier declineDossier,
            RequestSupplement requestSupplement,
            RequestPayment requestPayment,
            DecideWithdrawal decideWithdrawal,
            ViewDossier view) {
        this.acceptDossier = acceptDossier;
        this.declineDossier = declineDossier;
        this.requestSupplement = requestSupplement;
        this.requestPayment = requestPayment;
        this.decideWithdrawal = decideWithdrawal;
        this.view = view;
    }

    @PostMapping("/acceptance")
    @Operation(
            summary = "Accept a dossier and promise a date",
            description = "By a reception officer of the receiving agency. The clock starts.")
    DossierView accept(CommandContext context, @PathVariable String id) {
        return answer(context, acceptDossier.accept(context, id));
    }

    @PostMapping("/decline")
    @Operation(
            summary = "Refuse a dossier at reception",
            description = "Always with a reason and its legal basis.")
    DossierView decline(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody DeclineRequest request) {
        return answer(
                context,
                declineDossier.decline(
                        context, id, request.reason().toReason(), request.toGuidance()));
    }

    @PostMapping("/supplement-requests")
    @Operation(
            summary = "Ask for everything that is missing",
            description =
                    "Once in a stage; again only by a leader with repeatReason. The clock stands"
                            + " still until the answer.")
    DossierView requestSupplement(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody SupplementDemandRequest request) {
        return answer(
                context,
                requestSupplement.request(context, id, request.toDemand(), request.repeatReason()));
    }

    @PostMapping("/payment-requests")
    @Operation(
            summary = "Ask for fees before it goes on",
            description = "The clock stands still until they are paid. Needs Idempotency-Key.")
    DossierView requestPayment(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody PaymentDemandRequest request) {
        return answer(
                context,
                requestPayment.request(
                        context,
                        id,
                        request.fees() == null ? List.of() : request.fees(),
                        request.reason().toReason(),
                        request.payBy()));
    }

    @PostMapping("/payment-requests/{request}/cancellation")
    @Operation(
            summary = "Take a request for fees back",
            description = "Money that comes all the same is proposed for refund.")
    DossierView cancelPayment(
            CommandContext context,
            @PathVariable String id,
            @PathVariable("request") String number,
            @Valid @RequestBody BecauseRequest request) {
        return answer(
                context, requestPayment.cancel(context, id, number, request.reason().toReason()));
    }

    @PostMapping("/withdrawal/decision")
    @Operation(
            summary = "Decide a wish to withdraw",
            description = "Keeping the dossier needs a reason.")
    DossierView decideWithdrawal(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody WithdrawalDecisionRequest request) {
        return answer(
                context,
                decideWithdrawal.decide(
                        context, id, request.granted(), ReasonRequest.nullable(request.reason())));
    }

    private DossierView answer(CommandContext context, Done<Dossier> done) {
        return view.after(context.caller(), done.aggregate());
    }
}
