package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

import java.util.List;

/**
 * The competent agency decided. Vi: đã có kết quả giải quyết.
 *
 * @param dossier the state after it
 * @param officer who decided
 * @param reason always there for REFUSED and STOPPED
 * @param resultNumber number of the decision or paper (vi: số, ký hiệu)
 * @param documents names of the documents that are the result
 */
public record DossierResolved(
        DossierState dossier,
        Officer officer,
        @Nullable Reason reason,
        @Nullable String resultNumber,
        List<String> documents)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.resolved.v1";

    public DossierResolved {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
