package vn.motcua.catalog.sheet;

import jakarta.validation.constraints.NotNull;

import vn.motcua.contracts.LocalizedText;

/**
 * A paper to hand in (vi: thành phần hồ sơ).
 *
 * @param id within the sheet: {@code p1}
 * @param name what it is
 * @param required whether a dossier of this case is incomplete without it
 * @param originals how many (vi: bản chính)
 * @param copies how many (vi: bản sao)
 */
public record Paper(
        @NotNull String id,
        @NotNull LocalizedText name,
        boolean required,
        int originals,
        int copies) {}
