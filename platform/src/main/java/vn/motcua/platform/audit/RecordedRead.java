package vn.motcua.platform.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.platform.access.Role;

import java.time.Instant;
import java.util.Set;

/**
 * One look of somebody at another person's data.
 *
 * @param id ordered by time
 * @param owner subject of the person whose data were read
 * @param reader subject of who read
 * @param name the reader's name, so that the owner knows whom to ask
 * @param resource path of what was read, {@code dossiers/0193…}
 * @param reason why the reader may: a word of the service's policy, {@code worklist}
 */
@Document(RecordedRead.COLLECTION)
public record RecordedRead(
        @Id String id,
        String owner,
        String reader,
        @Nullable String name,
        Set<Role> roles,
        @Nullable String agency,
        String resource,
        String reason,
        Instant at,
        int schema) {

    static final String COLLECTION = "read-audit";
}
