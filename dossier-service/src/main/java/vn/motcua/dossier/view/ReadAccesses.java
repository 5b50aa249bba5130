package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.audit.RecordedRead;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.ProblemException;

/** Tells whose a dossier is who has read it. */
@Component
public class ReadAccesses {

    private final ViewDossier dossiers;
    private final DossierPolicy policy;
    private final ReadAudit audit;

    ReadAccesses(ViewDossier dossiers, DossierPolicy policy, ReadAudit audit) {
        this.dossiers = dossiers;
        this.policy = policy;
        this.audit = audit;
    }

    public Page<RecordedRead> of(Caller caller, String id, int limit, @Nullable String cursor) {
        Dossier dossier = dossiers.find(caller, id);
        if (!policy.own(caller).matches(dossier) && !caller.has(Role.AUDITOR)) {
            throw new ProblemException(DossierErrors.NOT_YOURS_TO_DO, "READ_ACCESSES");
        }
        return audit.ofResource("dossiers/" + id, cursor, limit);
    }
}
