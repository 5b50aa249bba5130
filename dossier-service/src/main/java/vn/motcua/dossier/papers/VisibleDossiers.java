package vn.motcua.dossier.papers;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.attachment.Folder;
import vn.motcua.dossier.attachment.Folders;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.dossier.lifecycle.Dossiers;
import vn.motcua.dossier.timeline.Subject;
import vn.motcua.dossier.timeline.Subjects;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.ProblemException;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens a dossier to its files and its history, for whoever may see it. */
@Component
class VisibleDossiers implements Folders, Subjects {

    private final Dossiers dossiers;
    private final DossierPolicy policy;

    VisibleDossiers(Dossiers dossiers, DossierPolicy policy) {
        this.dossiers = dossiers;
        this.policy = policy;
    }

    @Override
    public Folder folder(Caller caller, String id) {
        Dossier dossier = visible(caller, id);
        return new Folder(
                id,
                dossier.owner(),
                dossier.procedure().code(),
                dossier.procedure().version(),
                policy.own(caller).matches(dossier),
                policy.mayAttach(caller, dossier),
                sent(dossier));
    }

    @Override
    public Set<String> sent(String id) {
        return dossiers.findById(id).map(VisibleDossiers::sent).orElseGet(Set::of);
    }

    @Override
    public Subject subject(Caller caller, String id) {
        Dossier dossier = visible(caller, id);
        return new Subject(
                id, dossier.owner(), policy.own(caller).matches(dossier), dossier.timing().clock());
    }

    private Dossier visible(Caller caller, String id) {
        Dossier dossier =
                dossiers.findById(id)
                        .orElseThrow(() -> new ProblemException(DossierErrors.NOT_FOUND));
        policy.requireVisible(caller, dossier);
        return dossier;
    }

    private static Set<String> sent(Dossier dossier) {
        Stream<Snapshot> answers =
                dossier.supplements().stream()
                        .map(Supplement::answer)
                        .flatMap(answer -> Optional.ofNullable(answer).stream())
                        .map(Supplement.Answer::sent);
        return Stream.concat(Optional.ofNullable(dossier.submitted()).stream(), answers)
                .flatMap(snapshot -> snapshot.papers().stream())
                .map(SentPaper::attachment)
                .collect(Collectors.toSet());
    }
}
