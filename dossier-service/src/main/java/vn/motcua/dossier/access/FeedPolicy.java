package vn.motcua.dossier.access;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.access.Scope;
import vn.motcua.platform.journal.JournalEntry;

import java.util.HashMap;
import java.util.Map;

/**
 * The policy once more for journal entries, by what they say of their dossier at that time: its
 * owner, its agencies, and whether it had been filed. Programs with the scope {@value #READ} see
 * everything that was filed, or what concerns their agency.
 */
@Component
public class FeedPolicy {

    /** OAuth scope of programs that read the feed. */
    public static final String READ = "dossier-events.read";

    private final DossierPolicy policy;

    public FeedPolicy(DossierPolicy policy) {
        this.policy = policy;
    }

    /** What is noted with an entry, so that the question can be asked of the entry alone. */
    public static Map<String, Object> access(Dossier dossier) {
        Map<String, Object> access = new HashMap<>();
        access.put("agencies", dossier.agencies());
        access.put("filed", Stage.filed().contains(dossier.stage()));
        if (dossier.owner() != null) {
            access.put("owner", dossier.owner());
        }
        return access;
    }

    /** The entries a caller may read; none to somebody whom the feed does not concern. */
    public Scope<JournalEntry> readable(Caller caller) {
        Scope<JournalEntry> filed =
                Scope.field("access.filed", true, entry -> entry.access().get("filed"));
        // Nobody else can own a dossier, and an empty feed would tell them that all is read.
        Scope<JournalEntry> own =
                caller.hasAny(Role.CITIZEN, Role.BUSINESS)
                        ? Scope.field(
                                "access.owner",
                                caller.subject(),
                                entry -> entry.access().get("owner"))
                        : Scope.none();
        boolean official =
                caller.hasScope(READ)
                        || caller.hasAny(Role.RECEPTION_OFFICER, Role.LEADER, Role.AUDITOR);
        if (caller.agency() != null) {
            Scope<JournalEntry> concerned =
                    Scope.fieldIn(
                            "access.agencies",
                            policy.subtree(caller),
                            entry -> entry.access().get("agencies"));
            return official ? Scope.anyOf(own, Scope.allOf(filed, concerned)) : own;
        }
        return caller.hasScope(READ) ? Scope.anyOf(own, filed) : own;
    }
}
