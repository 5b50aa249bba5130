/**
 * Remembers who read whose data, so that the owner can see it.
 *
 * <p>Whatever shows one person's data to another calls {@link
 * vn.motcua.platform.audit.ReadAudit#record} after its policy has said yes: the item, the file, the
 * document, and each owner of a list that shows more than codes. Reading one's own is not recorded.
 * The entry is written before the answer leaves; if it cannot be written, the data are not shown.
 *
 * <p>A service that records says {@code motcua.audit.resource: dossier-reads}, and has the resource
 * {@code /api/v1/dossier-reads}.
 *
 * <p>{@link vn.motcua.platform.audit.ReadAudit#of} lists the entries about a person, newest first,
 * for that person and for auditors. Entries hold no content, are never changed and are kept for two
 * years.
 */
@NullMarked
package vn.motcua.platform.audit;

import org.jspecify.annotations.NullMarked;
