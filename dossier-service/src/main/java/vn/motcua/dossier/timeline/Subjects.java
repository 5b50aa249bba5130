package vn.motcua.dossier.timeline;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.ProblemException;

/** Asks the dossiers; answered by the lifecycle and its policy. */
public interface Subjects {

    /**
     * A dossier that a caller may see.
     *
     * @throws ProblemException 404, when there is no such dossier or the caller may not see it
     */
    Subject subject(Caller caller, String dossier);
}
