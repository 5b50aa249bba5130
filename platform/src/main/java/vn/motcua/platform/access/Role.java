package vn.motcua.platform.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person is to the portal, as the token's claim {@code roles} says it. */
public enum Role {
    /** A natural person who files for herself. Vi: công dân. */
    CITIZEN,
    /** A person who files for an enterprise. Vi: doanh nghiệp. */
    BUSINESS,
    /** Receives dossiers at the one-stop unit. Vi: cán bộ một cửa. */
    RECEPTION_OFFICER,
    /** Examines a dossier within a unit. Vi: chuyên viên. */
    SPECIALIST,
    /** Decides and signs for an agency. Vi: lãnh đạo. */
    LEADER,
    /** Confirms counter payments and refunds. Vi: kế toán. */
    ACCOUNTANT,
    /** Prepares procedures and guides. */
    CATALOG_EDITOR,
    /** Puts procedures into force. */
    CATALOG_PUBLISHER,
    /** Reads journals and the record of reads. */
    AUDITOR,
    /** Runs the installation: replays, rebuilds, imports. */
    OPERATOR;

    /** The name in tokens: lower case with hyphens, {@code reception-officer}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The roles named in a claim; names that are not ours are ignored. */
    static Set<Role> named(Collection<?> claims) {
        return Arrays.stream(values())
                .filter(role -> claims.contains(role.claim()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
