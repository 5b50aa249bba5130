package vn.motcua.catalog.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.calendar.CalendarErrors;
import vn.motcua.catalog.calendar.ChangeCalendar;
import vn.motcua.catalog.calendar.WorkingCalendar;
import vn.motcua.catalog.policy.CatalogPolicy;
import vn.motcua.catalog.policy.CatalogPolicy.Act;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.ProblemException;

import java.util.Optional;

/** Working calendars. */
@RestController
@RequestMapping("/api/v1/calendars/{id}")
@Tag(name = "Calendars", description = "Working hours, days off and days worked instead")
class CalendarController {

    private final MongoTemplate mongo;
    private final ChangeCalendar change;

    CalendarController(MongoTemplate mongo, ChangeCalendar change) {
        this.mongo = mongo;
        this.change = change;
    }

    @GetMapping
    @Operation(summary = "A working calendar")
    ResponseEntity<CalendarResponse> one(@PathVariable String id) {
        WorkingCalendar calendar =
                Optional.ofNullable(mongo.findById(id, WorkingCalendar.class))
                        .orElseThrow(
                                () -> new ProblemException(CalendarErrors.CALENDAR_NOT_FOUND, id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(ETags.of(calendar.version()))
                .body(CalendarResponse.of(calendar));
    }

    @PutMapping
    @Operation(
            summary = "Add a calendar or make its next revision",
            description = "If-Match is needed for a calendar that exists.")
    ResponseEntity<CalendarResponse> put(
            CommandContext context,
            @PathVariable @Pattern(regexp = "[a-z0-9-]{1,40}") String id,
            @Valid @RequestBody CalendarRequest request) {
        CatalogPolicy.require(context.caller(), Act.PUBLISH);
        WorkingCalendar calendar = change.to(context, id, request.days()).aggregate();
        return ResponseEntity.ok()
                .eTag(ETags.of(calendar.version()))
                .body(CalendarResponse.of(calendar));
    }
}
