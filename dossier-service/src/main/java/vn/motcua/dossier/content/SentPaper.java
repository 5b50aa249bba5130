package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A file as it was attached when the dossier was sent; its hash proves that it is still the same.
 *
 * @param attachment id of the attachment
 * @param paper id of the paper in the procedure; null for another document
 * @param name of the file
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param attachedAt when it was uploaded
 */
public record SentPaper(
        String attachment,
        @Nullable String paper,
        String name,
        long size,
        String sha256,
        Instant attachedAt) {}
