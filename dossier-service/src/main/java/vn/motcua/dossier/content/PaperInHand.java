package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

/**
 * A paper that was handed over on paper, at the counter or by post, as the officer counted it.
 *
 * @param paper id of the paper in the procedure
 * @param originals how many (vi: bản chính)
 * @param copies how many (vi: bản sao)
 * @param note what the officer saw
 */
public record PaperInHand(String paper, int originals, int copies, @Nullable String note) {}
