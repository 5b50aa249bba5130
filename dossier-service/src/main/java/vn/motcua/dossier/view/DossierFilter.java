package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.lifecycle.Stage;

import java.util.List;

/**
 * Which dossiers somebody looks for, among those he or she may see; what is null or empty does not
 * narrow.
 *
 * @param mine only one's own
 */
public record DossierFilter(
        List<Stage> stages,
        @Nullable String procedureCode,
        @Nullable Channel channel,
        @Nullable String receivingAgency,
        @Nullable String code,
        boolean mine) {

    public DossierFilter {
        stages = List.copyOf(stages);
    }
}
