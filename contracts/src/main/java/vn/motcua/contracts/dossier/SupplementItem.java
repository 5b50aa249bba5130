package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

/**
 * One thing the citizen has to add or correct. Legal: TT 03/2025/TT-VPCP, form 02.
 *
 * @param paper id of the paper in the procedure; null where the item is about the form or something
 *     else
 * @param name of the paper or field
 * @param reason what is missing or wrong
 * @param guidance what to do about it
 */
public record SupplementItem(
        @Nullable String paper, LocalizedText name, LocalizedText reason, LocalizedText guidance) {}
