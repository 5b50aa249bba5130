package vn.motcua.catalog.agency.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.agency.Agencies;
import vn.motcua.catalog.agency.Agency;
import vn.motcua.catalog.agency.AgencyDetails;
import vn.motcua.catalog.agency.AgencyErrors;
import vn.motcua.catalog.agency.ChangeAgency;
import vn.motcua.catalog.policy.CatalogPolicy;
import vn.motcua.catalog.policy.CatalogPolicy.Act;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.List;

/** The tree of agencies. */
@RestController
@RequestMapping("/api/v1/agencies")
@Tag(name = "Agencies", description = "Ministries, provinces, communes and their units")
class AgencyController {

    private final Agencies agencies;
    private final ChangeAgency change;
    private final LegalClock clock;

    AgencyController(Agencies agencies, ChangeAgency change, LegalClock clock) {
        this.agencies = agencies;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The agencies right below one; without parent those at the top")
    ResponseEntity<Page<AgencyResponse.Item>> below(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        @Nullable String after = cursor == null ? null : Cursor.decode(cursor, 1).getFirst();
        LocalDate day = on == null ? clock.today() : on;
        List<Agency> found = agencies.below(parent, after, limit + 1);
        Page<Agency> page = Page.of(found, limit, agency -> Cursor.encode(agency.id()));
        List<AgencyResponse.Item> items =
                page.items().stream()
                        .filter(agency -> agency.details().inForceOn(day))
                        .map(AgencyResponse.Item::of)
                        .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(new Page<>(items, page.nextCursor()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An agency by its id, or by a code that it has or had")
    ResponseEntity<AgencyResponse> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
        Agency agency = find(id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(ETags.of(agency.version()))
                .body(response(agency, on == null ? clock.today() : on));
    }

    @GetMapping("/{id}/children")
    @Operation(summary = "The agencies right below one")
    ResponseEntity<Page<AgencyResponse.Item>> children(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return below(find(id).id(), on, limit, cursor);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Add an agency or change one",
            description = "If-Match is needed for an agency that exists.")
    ResponseEntity<AgencyResponse> put(
            CommandContext context,
            @PathVariable @Pattern(regexp = "[A-Za-z0-9.-]{1,35}") String id,
            @Valid @RequestBody AgencyDetails details) {
        CatalogPolicy.require(context.caller(), Act.PUBLISH);
        Agency agency = change.to(context, id, details).aggregate();
        return ResponseEntity.ok()
                .eTag(ETags.of(agency.version()))
                .body(response(agency, clock.today()));
    }

    private Agency find(String id) {
        return agencies.find(id)
                .orElseThrow(() -> new ProblemException(AgencyErrors.AGENCY_NOT_FOUND, id));
    }

    private AgencyResponse response(Agency agency, LocalDate day) {
        return AgencyResponse.of(
                agency, agencies.path(agency), agencies.countBelow(agency.id()), day);
    }
}
