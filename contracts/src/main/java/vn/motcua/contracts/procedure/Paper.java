package vn.motcua.contracts.procedure;

import vn.motcua.contracts.LocalizedText;

/**
 * A paper the citizen has to hand in (vi: thành phần hồ sơ).
 *
 * @param id within the version
 * @param name what it is
 * @param required whether the dossier is incomplete without it
 * @param originals how many (vi: bản chính)
 * @param copies how many (vi: bản sao)
 */
public record Paper(String id, LocalizedText name, boolean required, int originals, int copies) {}
