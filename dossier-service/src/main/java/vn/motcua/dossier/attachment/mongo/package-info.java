/** Contents in GridFS, and the indexes of attachments. */
@NullMarked
package vn.motcua.dossier.attachment.mongo;

import org.jspecify.annotations.NullMarked;
