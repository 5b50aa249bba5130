package vn.motcua.dossier.tracking.web;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.tracking.Tracking;

/** What anybody may know of a dossier. */
@Schema(
        name = "Tracking",
        description = "How far a dossier has come. Nothing personal, no agency, no date.")
record TrackingResponse(
        @Schema(
                        description = "Code of the dossier. Vi: mã hồ sơ.",
                        example = "H46.28.34-231122-0001")
                String code,
        @Schema(
                        description = "Status of the national synchronisation, 1 to 10.",
                        example = "4",
                        minimum = "1",
                        maximum = "10")
                int nationalStatus,
        @Schema(description = "The same in words.") LocalizedText status,
        @Schema(
                        description = "How far it has come, in percent.",
                        example = "55",
                        minimum = "0",
                        maximum = "100")
                int completion) {

    static TrackingResponse of(Tracking tracking) {
        return new TrackingResponse(
                tracking.code(),
                tracking.status().nationalStatus(),
                tracking.status().text(),
                tracking.completion());
    }
}
