package vn.motcua.dossier.tracking;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.code.DossierCode;
import vn.motcua.dossier.content.Progress;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.Dossiers;
import vn.motcua.dossier.lifecycle.PublicStatus;
import vn.motcua.dossier.lifecycle.Stage;

import java.util.Locale;
import java.util.Optional;

/**
 * Looks a dossier up by its code. A text that is no code is looked up all the same, so that the
 * time of the answer tells nothing.
 */
@Component
public class TrackDossier {

    private static final int LONGEST = 64;

    private final Dossiers dossiers;

    public TrackDossier(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The public state of the dossier with this code; empty when there is none. */
    public Optional<Tracking> track(String text) {
        String code = DossierCode.parse(text).map(DossierCode::toString).orElseGet(() -> cut(text));
        return dossiers.findByCode(code).flatMap(TrackDossier::tracking);
    }

    private static Optional<Tracking> tracking(Dossier dossier) {
        PublicStatus status = dossier.status();
        String code = dossier.code();
        if (status == null || code == null) {
            return Optional.empty();
        }
        Progress progress = dossier.progress();
        boolean ended = dossier.stage() == Stage.WITHDRAWN;
        int completion =
                ended
                        ? 100
                        : Completion.of(
                                status,
                                dossier.dates().accepted() != null,
                                progress == null ? 0 : progress.step(),
                                dossier.procedure().steps().size());
        return Optional.of(new Tracking(code, status, completion));
    }

    private static String cut(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return upper.substring(0, Math.min(upper.length(), LONGEST));
    }
}
