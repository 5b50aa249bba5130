package vn.motcua.platform.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.web.Page;

/** Who read whose data. */
@Tag(name = "reads", description = "Who read your data")
@RestController
@RequestMapping("/api/v1/${motcua.audit.resource}")
class RecordedReadController {

    private final ReadAudit audit;

    RecordedReadController(ReadAudit audit) {
        this.audit = audit;
    }

    @Operation(
            summary = "Who read my data",
            description =
                    "Every read of your data by another person, newest first. Auditors may name"
                            + " another owner.")
    @GetMapping
    Page<RecordedReadResponse> list(
            Caller caller,
            @Parameter(description = "Subject of the owner, for auditors")
                    @RequestParam(required = false)
                    @Size(min = 1, max = 200)
                    @Nullable String owner,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RequestParam(required = false) @Size(max = 2_000) @Nullable String cursor) {
        String about = owner == null ? caller.subject() : owner;
        return audit.of(about, caller, cursor, limit).map(RecordedReadResponse::of);
    }
}
