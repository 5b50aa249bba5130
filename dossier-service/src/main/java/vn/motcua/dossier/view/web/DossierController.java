package vn.motcua.dossier.view.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.view.DossierFilter;
import vn.motcua.dossier.view.DossierSummary;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.ListDossiers;
import vn.motcua.dossier.view.ReadAccesses;
import vn.motcua.dossier.view.SubmissionView;
import vn.motcua.dossier.view.ViewDossier;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.Page;

import java.util.List;

/** Reading dossiers. */
@RestController
@RequestMapping("/api/v1/dossiers")
@Tag(name = "Dossiers", description = "Reading dossiers, within what the caller may see.")
class DossierController {

    private final ViewDossier view;
    private final ListDossiers list;
    private final ReadAccesses accesses;

    DossierController(ViewDossier view, ListDossiers list, ReadAccesses accesses) {
        this.view = view;
        this.list = list;
        this.accesses = accesses;
    }

    @GetMapping
    @Operation(
            summary = "List dossiers, the newest first",
            description =
                    "A citizen's own, or those an officer's agency has a part in. Nothing personal"
                            + " stands in a list.")
    Page<DossierSummary> list(
            Caller caller,
            @Parameter(description = "Stages, all where none is named.")
                    @RequestParam(required = false)
                    @Nullable List<Stage> stage,
            @Parameter(description = "National code of the procedure.", example = "3.000347")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 40)
                    String procedureCode,
            @Parameter(description = "How it came in.") @RequestParam(required = false)
                    @Nullable Channel channel,
            @Parameter(description = "Id of the receiving agency.")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 100)
                    String receivingAgency,
            @Parameter(description = "Code of the dossier.", example = "H46.28.34-231122-0001")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 60)
                    String code,
            @Parameter(description = "Only one's own.") @RequestParam(defaultValue = "false")
                    boolean mine,
            @Parameter(description = "How many.")
                    @RequestParam(defaultValue = "20")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "nextCursor of the page before.")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 500)
                    String cursor) {
        return list.list(
                caller,
                new DossierFilter(
                        stage == null ? List.of() : stage,
                        procedureCode,
                        channel,
                        receivingAgency,
                        code,
                        mine),
                limit,
                cursor);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Everything about one dossier",
            description =
                    "Applicant, form, papers, money, clock, the head of the timeline, and"
                        + " allowedActions for the caller. Reading somebody else's is recorded, and"
                        + " the owner can see it.")
    DossierView get(Caller caller, @PathVariable String id) {
        return view.read(caller, id);
    }

    @GetMapping("/{id}/submission")
    @Operation(
            summary = "What was sent first",
            description = "Form, files with their hashes, papers; never changed afterwards.")
    SubmissionView submission(Caller caller, @PathVariable String id) {
        return view.submission(caller, id);
    }

    @GetMapping("/{id}/accesses")
    @Operation(
            summary = "Who has read a dossier",
            description = "For its owner and for auditors, the newest first.")
    Page<AccessResponse> accesses(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor) {
        return accesses.of(caller, id, limit, cursor).map(AccessResponse::of);
    }
}
