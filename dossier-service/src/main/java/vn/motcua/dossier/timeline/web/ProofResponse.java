package vn.motcua.dossier.timeline.web;

import io.swagger.v3.oas.annotations.media.Schema;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** The chain of a dossier's events, with all that is needed to recompute it. */
@Schema(
        name = "Proof",
        description =
                "The chain of a dossier's events. Each hash is SHA-256, in lower-case hexadecimal,"
                        + " over the UTF-8 bytes of its form written canonically (RFC 8785);"
                        + " form.previous is the hash of the entry before, empty for the first."
                        + " Personal data enter by form.personHash alone.")
record ProofResponse(
        @Schema(description = "Id of the dossier.") String dossier,
        @Schema(description = "Whether the chain is whole and unchanged by our own reckoning.")
                boolean verified,
        @Schema(description = "In order, from the first.") List<Link> entries) {

    @Schema(name = "ProofLink", description = "One entry of the chain.")
    record Link(
            @Schema(example = "3") long sequence,
            @Schema(types = "object", description = "What the hash is over.") JsonNode form,
            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String hash) {}
}
