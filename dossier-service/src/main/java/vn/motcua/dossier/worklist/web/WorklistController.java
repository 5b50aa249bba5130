package vn.motcua.dossier.worklist.web;

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

import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.dossier.worklist.WorklistErrors;
import vn.motcua.dossier.worklist.WorklistQuery;
import vn.motcua.dossier.worklist.Worklists;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.ProblemException;

/** The worklists of an officer. */
@RestController
@RequestMapping("/api/v1/worklists")
@Tag(name = "worklists", description = "What officers have to do.")
class WorklistController {

    private final Worklists worklists;

    WorklistController(Worklists worklists) {
        this.worklists = worklists;
    }

    @GetMapping
    @Operation(operationId = "countWorklists", summary = "All worklists and how much is on each")
    Page<WorklistResponse> counts(
            @Parameter(hidden = true) Caller caller,
            @Parameter(
                            description =
                                    "Id of a unit below yours, taken with those below it; your own"
                                            + " unit by default.")
                    @RequestParam(required = false)
                    @Size(max = 64)
                    @Nullable String unit,
            @Parameter(description = "Only what is assigned to you.")
                    @RequestParam(defaultValue = "false")
                    boolean mine) {
        return new Page<>(
                worklists.counts(caller, unit, mine).entrySet().stream()
                        .map(each -> WorklistResponse.of(each.getKey(), each.getValue()))
                        .toList(),
                null);
    }

    @GetMapping("/{name}")
    @Operation(
            operationId = "readWorklist",
            summary = "The dossiers on a worklist, the one due first at the top",
            description =
                    "new, in-process, due-soon (within a working day), overdue, waiting,"
                            + " waiting-at-reception, to-return.")
    Page<WorkItemResponse> page(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Name of the list.", example = "due-soon") @PathVariable
                    String name,
            @Parameter(
                            description =
                                    "Id of a unit below yours, taken with those below it; your own"
                                            + " unit by default.")
                    @RequestParam(required = false)
                    @Size(max = 64)
                    @Nullable String unit,
            @Parameter(description = "Only what is assigned to you.")
                    @RequestParam(defaultValue = "false")
                    boolean mine,
            @Parameter(description = "The most dossiers in a page.")
                    @RequestParam(defaultValue = "50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "nextCursor of the page before.")
                    @RequestParam(required = false)
                    @Nullable String cursor) {
        Worklist list =
                Worklist.named(name)
                        .orElseThrow(() -> new ProblemException(WorklistErrors.UNKNOWN_LIST, name));
        return worklists
                .page(caller, new WorklistQuery(list, unit, mine), limit, cursor)
                .map(WorkItemResponse::of);
    }
}
