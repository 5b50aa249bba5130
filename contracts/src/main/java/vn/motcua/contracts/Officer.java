package vn.motcua.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Who acted for an authority: the citizen is told the person and the agency. Legal: NĐ 224/2026
 * Art. 15(1)(g).
 *
 * @param name of the officer (vi: cán bộ); null where the system acted by itself
 * @param agency id of the officer's agency
 * @param agencyName name of that agency at the time
 */
public record Officer(@Nullable String name, String agency, LocalizedText agencyName) {}
