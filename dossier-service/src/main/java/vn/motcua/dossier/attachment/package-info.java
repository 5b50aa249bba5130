/**
 * The files of a dossier: PDFs that the citizen or the counter attaches to a paper of the
 * procedure. Vi: thành phần hồ sơ.
 *
 * <p>A file is a document of its own and never bumps the dossier's version. Its id derives from
 * dossier, paper and content, so a repeated upload finds the one that is there. Content lies in
 * GridFS. Nothing is stored or removed without work that cleans up when we are killed in between.
 * What a dossier allows is asked of {@link vn.motcua.dossier.attachment.Folders}.
 */
@NullMarked
package vn.motcua.dossier.attachment;

import org.jspecify.annotations.NullMarked;
