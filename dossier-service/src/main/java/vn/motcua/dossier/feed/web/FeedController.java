package vn.motcua.dossier.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.feed.ReadFeed;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.journal.FeedPage;

/** The feed of events. */
@RestController
@Tag(name = "feed", description = "Events of dossiers for programs, in one order without a gap.")
class FeedController {

    private final ReadFeed read;

    FeedController(ReadFeed read) {
        this.read = read;
    }

    @GetMapping("/api/v1/dossier-events")
    @Operation(
            operationId = "readDossierEvents",
            summary = "Events after a position",
            description =
                    "For programs with the scope dossier-events.read: everything that was filed,"
                        + " or, for a program of an agency, what concerns that agency and those"
                        + " below it. Start with 0 and ask again with next; next = head means that"
                        + " all is read. A page can be empty although there is more. Never personal"
                        + " data.")
    FeedPage after(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Position after which to read; 0 for the beginning.")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    long after,
            @Parameter(description = "The most events in a page.")
                    @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(1000)
                    int limit,
            @Parameter(
                            description =
                                    "Seconds to wait for something new before answering with"
                                            + " nothing.")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    @Max(20)
                    int wait) {
        return read.after(caller, after, limit, wait);
    }
}
