package vn.motcua.catalog.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.catalog.imports.ImportReports;
import vn.motcua.catalog.imports.ImportedRecord;
import vn.motcua.catalog.imports.StartImport;
import vn.motcua.catalog.policy.CatalogPolicy;
import vn.motcua.catalog.policy.CatalogPolicy.Act;
import vn.motcua.catalog.record.FindingKind;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.job.Job;
import vn.motcua.platform.job.Jobs;
import vn.motcua.platform.job.web.JobResponse;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Imports of the national catalogue. */
@RestController
@RequestMapping("/api/v1/catalogue-imports")
@Tag(name = "Imports", description = "The national catalogue, record by record")
class ImportController {

    private final StartImport start;
    private final Jobs jobs;
    private final ImportReports reports;

    ImportController(StartImport start, Jobs jobs, ImportReports reports) {
        this.start = start;
        this.jobs = jobs;
        this.reports = reports;
    }

    @PostMapping(consumes = {"application/gzip", MediaType.APPLICATION_NDJSON_VALUE})
    @Operation(
            summary = "Import a file of the national catalogue",
            description = "JSON Lines, packed by gzip or not; up to 64 MB as it is sent.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobResponse> start(CommandContext context, HttpServletRequest request)
            throws IOException {
        CatalogPolicy.require(context.caller(), Act.IMPORT);
        return accepted(context, request.getInputStream());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import a file of the national catalogue, sent as a part")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobResponse> upload(CommandContext context, @RequestPart MultipartFile file)
            throws IOException {
        CatalogPolicy.require(context.caller(), Act.IMPORT);
        return accepted(context, file.getInputStream());
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an import is, and its counts")
    JobResponse one(@PathVariable String id, Caller caller) {
        CatalogPolicy.require(caller, Act.IMPORT);
        return JobResponse.of(jobs.get(id, caller));
    }

    @GetMapping("/{id}/records")
    @Operation(summary = "What was repaired, is doubtful or was refused, record by record")
    Page<RecordResponse> records(
            @PathVariable String id,
            Caller caller,
            @RequestParam(required = false) ImportedRecord.@Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable FindingKind finding,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        CatalogPolicy.require(caller, Act.IMPORT);
        Job job = jobs.get(id, caller);
        List<ImportedRecord> found =
                reports.after(job.id(), line(cursor), outcome, finding, limit + 1);
        return Page.of(found, limit, report -> Cursor.encode(String.valueOf(report.line())))
                .map(RecordResponse::of);
    }

    private ResponseEntity<JobResponse> accepted(CommandContext context, InputStream content)
            throws IOException {
        try (content) {
            Job job = start.of(context, content);
            return JobResponse.accepted(job, "/api/v1/catalogue-imports/" + job.id());
        }
    }

    private static int line(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        String line = Cursor.decode(cursor, 1).getFirst();
        if (!line.matches("\\d{1,9}")) {
            throw Cursor.invalid();
        }
        return Integer.parseInt(line);
    }
}
