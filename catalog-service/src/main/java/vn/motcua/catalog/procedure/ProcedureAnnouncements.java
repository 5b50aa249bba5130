package vn.motcua.catalog.procedure;

import vn.motcua.platform.command.NewEvent;

/** How what happens to a procedure is told to the other services. */
public interface ProcedureAnnouncements {

    /** The event as the journal takes it. */
    NewEvent of(ProcedureEvent event);
}
