package vn.motcua.dossier.command;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.platform.access.Caller;

/** Who acts for an authority, with the name of the agency at this time. */
@Component
public class Officers {

    private final Agencies agencies;

    Officers(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The caller as the officer he or she is; the policy has seen to it that there is an agency.
     */
    public Officer of(Caller caller) {
        String agency = caller.agency();
        if (agency == null) {
            throw new IllegalArgumentException("not an officer: " + caller);
        }
        return new Officer(caller.subject(), caller.name(), agency, agencies.name(agency));
    }
}
