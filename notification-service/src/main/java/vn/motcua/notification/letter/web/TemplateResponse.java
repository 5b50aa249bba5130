package vn.motcua.notification.letter.web;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** A template and its versions, the one in use last. */
record TemplateResponse(
        @Schema(example = "dossier-accepted") String name,
        @Schema(
                        description = "Type of the event it tells",
                        example = "vn.motcua.dossier.accepted.v1")
                String event,
        List<Integer> versions,
        List<String> languages) {}
