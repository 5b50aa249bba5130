package vn.motcua.dossier.command;

import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierEvent;

import java.time.Instant;

/** What is to happen to a dossier. It may be asked again when somebody else was faster. */
@FunctionalInterface
public interface Intention {

    DossierEvent on(Dossier dossier, Instant now);
}
