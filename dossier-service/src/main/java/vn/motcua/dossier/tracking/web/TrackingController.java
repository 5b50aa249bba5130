package vn.motcua.dossier.tracking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.tracking.TrackDossier;
import vn.motcua.dossier.tracking.TrackingErrors;
import vn.motcua.platform.web.ProblemException;

/** Public tracking by code. */
@RestController
@Tag(name = "tracking", description = "How far a dossier has come, without signing in.")
class TrackingController {

    private final TrackDossier track;

    TrackingController(TrackDossier track) {
        this.track = track;
    }

    @GetMapping("/api/v1/tracking/{code}")
    @SecurityRequirements
    @Operation(
            operationId = "trackDossier",
            summary = "How far a dossier has come",
            description = "For anybody who knows the code. Legal: TT 01/2018 Art. 16.")
    TrackingResponse track(
            @Parameter(description = "Code of the dossier.", example = "H46.28.34-231122-0001")
                    @PathVariable
                    String code) {
        return track.track(code)
                .map(TrackingResponse::of)
                .orElseThrow(() -> new ProblemException(TrackingErrors.UNKNOWN_CODE));
    }
}
