package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.filing.ChangeDraft;
import vn.motcua.dossier.filing.DiscardDraft;
import vn.motcua.dossier.filing.StartDraft;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.ViewDossier;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

import java.net.URI;

/** Drafts. */
@RestController
@RequestMapping("/api/v1/dossiers")
@Tag(name = "Filing", description = "Drafting, sending, completing and taking back a dossier.")
class DraftController {

    private final StartDraft startDraft;
    private final ChangeDraft changeDraft;
    private final DiscardDraft discardDraft;
    private final ViewDossier view;
    private final JsonMapper json;

    DraftController(
            StartDraft startDraft,
            ChangeDraft changeDraft,
            DiscardDraft discardDraft,
            ViewDossier view,
            JsonMapper json) {
        this.startDraft = startDraft;
        this.changeDraft = changeDraft;
        this.discardDraft = discardDraft;
        this.view = view;
        this.json = json;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin a dossier",
            description =
                    "A citizen or an enterprise for itself, or a reception officer for somebody at"
                        + " the counter. The draft pins the version of the procedure whose form is"
                        + " filled in.")
    ResponseEntity<DossierView> create(
            CommandContext context, @Valid @RequestBody CreateDossierRequest request) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        Done<Dossier> done = startDraft.start(context, request.toDraft(json, language));
        Dossier dossier = done.aggregate();
        return ResponseEntity.created(URI.create("/api/v1/dossiers/" + dossier.id()))
                .body(
                        done.replayed()
                                ? view.after(context.caller(), dossier)
                                : view.begun(context.caller(), dossier));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/json", "application/merge-patch+json"})
    @Operation(
            summary = "Save a draft",
            description =
                    "Nothing is refused for being unfinished; what does not fit so far comes back"
                            + " as formWarnings.")
    DossierView change(
            CommandContext context,
            @PathVariable String id,
            @Valid @RequestBody ChangeDossierRequest request) {
        Dossier dossier = changeDraft.change(context, id, request.toChange(json)).aggregate();
        return view.after(context.caller(), dossier);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away", description = "Its content is gone for good.")
    void discard(CommandContext context, @PathVariable String id) {
        discardDraft.discard(context, id);
    }
}
