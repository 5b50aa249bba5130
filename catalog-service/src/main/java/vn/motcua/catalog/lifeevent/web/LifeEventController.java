package vn.motcua.catalog.lifeevent.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.lifeevent.LifeEvent;
import vn.motcua.catalog.lifeevent.LifeEvents;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.web.Page;

/** Events in life by which procedures are found. */
@RestController
@RequestMapping("/api/v1/life-events")
@Tag(name = "Procedures", description = "The catalogue of administrative procedures")
class LifeEventController {

    private final LifeEvents events;

    LifeEventController(LifeEvents events) {
        this.events = events;
    }

    @GetMapping
    @Operation(summary = "All life events, or those of one side of the portal")
    ResponseEntity<Page<LifeEventResponse>> all(
            @RequestParam(required = false) @Nullable Audience audience) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(
                        new Page<>(
                                events.all(audience).stream().map(LifeEventResponse::of).toList(),
                                null));
    }

    /** A life event. */
    record LifeEventResponse(String id, Audience audience, LocalizedText name) {

        static LifeEventResponse of(LifeEvent event) {
            return new LifeEventResponse(event.id(), event.audience(), event.name());
        }
    }
}
