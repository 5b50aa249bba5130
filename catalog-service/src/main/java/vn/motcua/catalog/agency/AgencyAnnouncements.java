package vn.motcua.catalog.agency;

import vn.motcua.platform.command.NewEvent;

/** How what happens to an agency is told to the other services. */
public interface AgencyAnnouncements {

    /** The event as the journal takes it. */
    NewEvent of(AgencyEvent event);
}
