package vn.motcua.dossier.attachment;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * A file as it came.
 *
 * @param content on disk, somewhere temporary
 * @param name as the browser sent it
 * @param paper id of the paper it is meant for; null for another document
 */
public record Upload(Path content, @Nullable String name, @Nullable String paper) {}
