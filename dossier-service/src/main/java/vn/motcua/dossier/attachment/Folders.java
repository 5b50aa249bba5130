package vn.motcua.dossier.attachment;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.ProblemException;

import java.util.Set;

/** Asks the dossiers; answered by the lifecycle and its policy. */
public interface Folders {

    /**
     * The folder of a dossier as a caller may use it.
     *
     * @throws ProblemException 404, when there is no such dossier or the caller may not see it
     */
    Folder folder(Caller caller, String dossier);

    /** The ids of the files that a dossier has sent; none for a dossier that is not there. */
    Set<String> sent(String dossier);
}
