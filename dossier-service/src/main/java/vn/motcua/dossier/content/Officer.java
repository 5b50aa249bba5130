package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

/**
 * Who acted for an authority, as it was at that time (vi: cán bộ). Legal: NĐ 224/2026 Art.
 * 15(1)(g).
 *
 * @param subject the account; null for a unit without a person
 * @param name of the person, which the citizen is told
 * @param agency id of the agency
 * @param agencyName its name at that time
 */
public record Officer(
        @Nullable String subject, @Nullable String name, String agency, LocalizedText agencyName) {}
