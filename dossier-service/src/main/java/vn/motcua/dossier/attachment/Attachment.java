package vn.motcua.dossier.attachment;

import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of a dossier.
 *
 * @param id derived from dossier, paper and content
 * @param dossier id of the dossier
 * @param paper id of the paper in the procedure; null for another document
 * @param name of the file, for people; never part of a path
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param file where the content lies
 * @param attachedAt when it was uploaded, in legal time
 * @param attachedBy subject of who uploaded it
 * @param removedAt system time of its removal; null while it is there
 */
@Document(Attachment.COLLECTION)
public record Attachment(
        @Id String id,
        String dossier,
        @Nullable String paper,
        String name,
        long size,
        String sha256,
        ObjectId file,
        Instant attachedAt,
        String attachedBy,
        @Nullable Instant removedAt,
        int schema) {

    /** The collection of attachments. */
    public static final String COLLECTION = "attachments";

    static final int SCHEMA = 1;

    /** The id of a content attached to a paper of a dossier: the same upload has the same one. */
    static String id(String dossier, @Nullable String paper, String sha256) {
        String cause = dossier + "/" + (paper == null ? "" : paper) + "/" + sha256;
        return UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)).toString();
    }

    boolean removed() {
        return removedAt != null;
    }
}
