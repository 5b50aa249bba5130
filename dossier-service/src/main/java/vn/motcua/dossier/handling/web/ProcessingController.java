package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.handling.ExtendDueDate;
import vn.motcua.dossier.handling.ProcessDossier;
import vn.motcua.dossier.handling.ResolveDossier;
import vn.motcua.dossier.handling.SuspendDossier;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.ViewDossier;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

/** The way through the agency, up to the result. */
@RestController
@RequestMapping("/api/v1/dossiers/{id}")
@Tag(name = "Processing", description = "The way through the agency, up to the result.")
class ProcessingController {

    private final ProcessDossier process;
    private final SuspendDossier suspend;
    private final ExtendDueDate extendDueDate;
    private final ResolveDossier resolve;
    private final ViewDossier view;

    ProcessingController(
            ProcessDossier process,
            SuspendDossier suspend,
            ExtendDueDate extendDueDate,
            ResolveDossier resolve,
            ViewDossier view) {
        this.process = process;
        this.suspend = suspend;
        this.extendDueDate = extendDueDate;
        this.resolve = resolve;
        this.view = view;
    }

    @PostMapping("/assignments")
    @Operation(
            summary = "Give the current step to a unit or an officer",
            description = "The first assignment takes the dossier into process.")
    DossierView assign(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody AssignmentRequest request) {
        AssignmentRequest.AssigneeRequest officer = request.officer();
        return answer(
                context,
                process.assign(
                        context,
                        id,
                        request.unit(),
                        officer == null ? null : officer.subject(),
                        officer == null ? null : officer.name()));
    }

    @PostMapping("/steps/{step}/completion")
    @Operation(
            summary = "Finish the current step",
            description = "By the role of the step. The last step is finished by the resolution.")
    DossierView completeStep(
            CommandContext context,
            @PathVariable String id,
            @PathVariable String step,
            @Valid @RequestBody(required = false) @Nullable CompletionRequest request) {
        String nextUnit = request == null ? null : request.nextUnit();
        return answer(context, process.complete(context, id, step, nextUnit));
    }

    @PostMapping("/suspension")
    @Operation(summary = "Let a dossier rest", description = "For a legal cause; its clock stops.")
    DossierView suspend(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody SuspensionRequest request) {
        return answer(
                context,
                suspend.suspend(context, id, request.reason().toReason(), request.expectedUntil()));
    }

    @PostMapping("/resumption")
    @Operation(
            summary = "Let a suspended dossier go on",
            description = "Its due date moves by the time it rested.")
    DossierView resume(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody BecauseRequest request) {
        return answer(context, suspend.resume(context, id, request.reason().toReason()));
    }

    @PostMapping("/due-date-extension")
    @Operation(
            summary = "Apologise and promise a later date",
            description = "Once. The first promise stays for the figures.")
    DossierView extendDueDate(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody ExtensionRequest request) {
        return answer(
                context,
                extendDueDate.extend(
                        context,
                        id,
                        request.dueAt(),
                        request.reason().toReason(),
                        request.letter()));
    }

    @PostMapping("/resolution")
    @Operation(
            summary = "Decide the matter",
            description =
                    "By a leader: at once after acceptance, or in the last step. STOPPED ends it"
                            + " without a decision, whatever it waits for.")
    DossierView resolve(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody ResolutionRequest request) {
        return answer(context, resolve.resolve(context, id, request.toVerdict()));
    }

    @PostMapping("/return")
    @Operation(summary = "Hand over the result", description = "By a reception officer.")
    DossierView handOver(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody ReturnRequest request) {
        return answer(context, resolve.handOver(context, id, request.by()));
    }

    private DossierView answer(CommandContext context, Done<Dossier> done) {
        return view.after(context.caller(), done.aggregate());
    }
}
