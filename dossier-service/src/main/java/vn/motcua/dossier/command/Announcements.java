package vn.motcua.dossier.command;

import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierEvent;
import vn.motcua.platform.command.NewEvent;

/** Puts what happened to a dossier into the words of the contracts. */
public interface Announcements {

    /** The event on its way into the journal, with the state that the dossier is in now. */
    NewEvent of(Dossier dossier, DossierEvent event);
}
