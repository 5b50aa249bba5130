package vn.motcua.dossier.view.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.audit.RecordedRead;

import java.time.Instant;
import java.util.List;

/** One look of somebody at a dossier. */
@Schema(description = "One look of somebody at a dossier.")
record AccessResponse(
        @Schema(description = "When.") Instant at,
        @Schema(description = "Name of who read.") @Nullable String name,
        @Schema(description = "Roles of who read.") List<String> roles,
        @Schema(description = "Id of the agency of who read.") @Nullable String agency,
        @Schema(
                        description = "What was read.",
                        example = "dossiers/0199f3a2-7c4e-7f00-8000-000000000001")
                String resource) {

    static AccessResponse of(RecordedRead read) {
        return new AccessResponse(
                read.at(),
                read.name(),
                read.roles().stream().map(Role::claim).sorted().toList(),
                read.agency(),
                read.resource());
    }
}
