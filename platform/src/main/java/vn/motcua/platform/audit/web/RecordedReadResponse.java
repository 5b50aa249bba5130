package vn.motcua.platform.audit.web;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.audit.RecordedRead;

import java.time.Instant;
import java.util.List;

/**
 * One look of somebody at the caller's data.
 *
 * @param reader subject of who read
 * @param resource path of what was read, {@code dossiers/0193…}
 * @param reason why that was allowed, a word of the service's policy
 */
record RecordedReadResponse(
        Instant at,
        String reader,
        @Nullable String name,
        List<String> roles,
        @Nullable String agency,
        String resource,
        String reason) {

    static RecordedReadResponse of(RecordedRead read) {
        return new RecordedReadResponse(
                read.at(),
                read.reader(),
                read.name(),
                read.roles().stream().map(Role::claim).sorted().toList(),
                read.agency(),
                read.resource(),
                read.reason());
    }
}
