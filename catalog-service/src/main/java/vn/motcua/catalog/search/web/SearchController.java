package vn.motcua.catalog.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.agency.Agencies;
import vn.motcua.catalog.agency.Agency;
import vn.motcua.catalog.search.Dimension;
import vn.motcua.catalog.search.Entry;
import vn.motcua.catalog.search.ProcedureIndex;
import vn.motcua.catalog.search.Search;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Issue;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finding procedures. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Procedures", description = "The catalogue of administrative procedures")
class SearchController {

    private static final int PARTS = 3;

    private final ProcedureIndex index;
    private final Agencies agencies;

    SearchController(ProcedureIndex index, Agencies agencies) {
        this.index = index;
        this.agencies = agencies;
    }

    @GetMapping("/procedures")
    @Operation(
            summary = "Search procedures, or list them by name",
            description =
                    "Vietnamese with and without diacritics. Facets are counted where they are"
                            + " asked for.")
    ResponseEntity<SearchResponse> search(@Valid @ParameterObject SearchRequest request) {
        Search search =
                new Search(
                        request.q(),
                        request.filters(responsible(request.agency())),
                        facets(request.facets()),
                        request.limitOrUsual(),
                        place(request.q(), request.cursor()));
        Search.Found found = index.search(search);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(SearchResponse.of(found, cursor(request.q(), found.next())));
    }

    @GetMapping("/suggestions")
    @Operation(summary = "Procedures whose name or keywords go on like what was typed")
    ResponseEntity<Page<Suggestion>> suggest(
            @RequestParam @Size(min = 1, max = 200) String q,
            @RequestParam(defaultValue = "8") @Min(1) @Max(20) int limit) {
        List<Suggestion> found = index.suggest(q, limit).stream().map(Suggestion::of).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(new Page<>(found, null));
    }

    /** A name to choose. */
    record Suggestion(String code, vn.motcua.contracts.LocalizedText name, boolean fileable) {

        static Suggestion of(Entry.Summary summary) {
            return new Suggestion(summary.code(), summary.name(), summary.fileable());
        }
    }

    /** The agency and those above it: what they receive, it receives. */
    private Set<String> responsible(@Nullable String agency) {
        if (agency == null) {
            return Set.of();
        }
        Set<String> path = new LinkedHashSet<>(Set.of(agency));
        agencies.find(agency)
                .ifPresent(
                        found -> agencies.path(found).stream().map(Agency::id).forEach(path::add));
        return path;
    }

    private static Set<Dimension> facets(@Nullable List<String> names) {
        if (names == null) {
            return Set.of();
        }
        return names.stream()
                .map(SearchController::facet)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Dimension facet(String name) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.parameter().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(PlatformErrors.INVALID_VALUE)
                                .withIssues(
                                        List.of(new Issue("query", "facets", "unknown", name))));
    }

    /** A cursor goes on with the search that gave it, not with another. */
    private static @Nullable String cursor(@Nullable String q, Search.@Nullable Place place) {
        return place == null ? null : Cursor.encode(kind(q), place.rank(), place.code());
    }

    private static Search.@Nullable Place place(@Nullable String q, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> parts = Cursor.decode(cursor, PARTS);
        boolean score = parts.getFirst().equals("score");
        if (!parts.getFirst().equals(kind(q)) || (score && !isNumber(parts.get(1)))) {
            throw Cursor.invalid();
        }
        return new Search.Place(parts.get(1), parts.get(2));
    }

    private static String kind(@Nullable String q) {
        return q == null || q.isBlank() ? "name" : "score";
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,12})?(E-?\\d{1,2})?");
    }
}
