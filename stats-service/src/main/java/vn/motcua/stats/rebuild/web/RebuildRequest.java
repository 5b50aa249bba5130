package vn.motcua.stats.rebuild.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** How to rebuild. */
record RebuildRequest(
        @Schema(
                        description =
                                "Whether the recount takes the place of the live figures where"
                                        + " they differ")
                boolean swap) {}
