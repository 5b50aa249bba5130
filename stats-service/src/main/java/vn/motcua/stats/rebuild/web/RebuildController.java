package vn.motcua.stats.rebuild.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.job.Job;
import vn.motcua.platform.job.Jobs;
import vn.motcua.platform.job.web.JobResponse;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.stats.rebuild.Rebuild;

import java.util.Map;

/** Starts rebuilds and shows them, to operators. */
@RestController
@RequestMapping("/api/v1/statistics/rebuilds")
@Tag(name = "statistics")
class RebuildController {

    private final Jobs jobs;

    RebuildController(Jobs jobs) {
        this.jobs = jobs;
    }

    @PostMapping
    @Operation(
            operationId = "startRebuild",
            summary = "Counts everything once more and compares",
            description =
                    "Reads the feed of dossier-service from its beginning, counts apart from the"
                            + " live figures and reports every difference. With swap the recount"
                            + " takes their place.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobResponse> start(CommandContext context, @RequestBody RebuildRequest request) {
        operator(context.caller());
        Job job =
                jobs.start(
                        context,
                        Rebuild.KIND,
                        Map.of(Rebuild.SWAP, Boolean.toString(request.swap())));
        return JobResponse.accepted(job, "/api/v1/statistics/rebuilds/" + job.id());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readRebuild", summary = "How far a rebuild is and what it found")
    JobResponse read(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        operator(caller);
        Job job = jobs.get(id, caller);
        if (!job.kind().equals(Rebuild.KIND)) {
            throw new ProblemException(PlatformErrors.JOB_NOT_FOUND);
        }
        return JobResponse.of(job);
    }

    private static void operator(Caller caller) {
        if (!caller.has(Role.OPERATOR)) {
            throw new ProblemException(PlatformErrors.FORBIDDEN);
        }
    }
}
