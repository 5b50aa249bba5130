package vn.motcua.catalog.policy;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

/**
 * The policy of the catalogue. What is imported or published is public; drafts are seen and changed
 * by those who prepare or publish; only publishers put something into force, which goes for
 * agencies and calendars too; imports are started by publishers and operators.
 */
public final class CatalogPolicy {

    private CatalogPolicy() {}

    /** What can be done beyond reading what is public. */
    public enum Act {
        /** See, write, change and drop drafts. */
        EDIT,

        /** Complete, publish, withdraw; change agencies and calendars. */
        PUBLISH,

        /** Import the national catalogue and read the reports. */
        IMPORT
    }

    /** Whether the caller may. */
    public static boolean allows(Caller caller, Act act) {
        return switch (act) {
            case EDIT -> caller.hasAny(Role.CATALOG_EDITOR, Role.CATALOG_PUBLISHER);
            case PUBLISH -> caller.has(Role.CATALOG_PUBLISHER);
            case IMPORT -> caller.hasAny(Role.CATALOG_PUBLISHER, Role.OPERATOR);
        };
    }

    /**
     * Refuses who may not.
     *
     * @throws ProblemException 403
     */
    public static void require(Caller caller, Act act) {
        if (!allows(caller, act)) {
            throw new ProblemException(PlatformErrors.FORBIDDEN);
        }
    }
}
