package vn.motcua.dossier.attachment;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What a dossier says about its files to one caller.
 *
 * @param dossier id of the dossier
 * @param owner subject of whose dossier it is; null where nobody has an account
 * @param procedure code of the procedure it is filed under
 * @param procedureVersion version of that
 * @param own whether it is the caller's own
 * @param writable whether this caller may attach and remove files in the stage the dossier is in
 * @param sent ids of the files that were sent, which are never removed
 */
public record Folder(
        String dossier,
        @Nullable String owner,
        String procedure,
        int procedureVersion,
        boolean own,
        boolean writable,
        Set<String> sent) {

    public Folder {
        sent = Set.copyOf(sent);
    }
}
