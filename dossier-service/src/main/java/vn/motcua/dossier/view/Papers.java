package vn.motcua.dossier.view;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.procedure.Paper;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.SentPapers;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.reference.Procedures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The papers of a dossier, with what is there of each. */
@Component
class Papers {

    private final Procedures procedures;
    private final SentPapers attached;

    Papers(Procedures procedures, SentPapers attached) {
        this.procedures = procedures;
        this.attached = attached;
    }

    /**
     * The files that stand with it: while it can change, those attached now, else those sent last.
     */
    List<SentPaper> files(Dossier dossier) {
        boolean open =
                dossier.stage() == Stage.DRAFT
                        || dossier.holds().of(HoldKind.SUPPLEMENT).isPresent();
        return open ? attached.of(dossier.id()) : lastSent(dossier);
    }

    List<DossierView.PaperView> of(Dossier dossier, List<SentPaper> files) {
        return procedures
                .version(dossier.procedure().code(), dossier.procedure().version())
                .map(ProcedureState::papers)
                .orElse(List.of())
                .stream()
                .map(paper -> view(paper, dossier.inHand(), files))
                .toList();
    }

    List<DossierView.FileView> others(List<SentPaper> files) {
        return files.stream().filter(file -> file.paper() == null).map(Papers::file).toList();
    }

    static DossierView.FileView file(SentPaper file) {
        return new DossierView.FileView(
                file.attachment(), file.name(), file.size(), file.sha256(), file.attachedAt());
    }

    private static List<SentPaper> lastSent(Dossier dossier) {
        Stream<Snapshot> first = Stream.ofNullable(dossier.submitted());
        Stream<Snapshot> later =
                dossier.supplements().stream()
                        .map(Supplement::answer)
                        .filter(Objects::nonNull)
                        .map(Supplement.Answer::sent);
        return Stream.concat(first, later)
                .reduce((_, last) -> last)
                .map(Snapshot::papers)
                .orElse(List.of());
    }

    private static DossierView.PaperView view(
            Paper paper, List<PaperInHand> inHand, List<SentPaper> files) {
        return new DossierView.PaperView(
                paper.id(),
                paper.name(),
                paper.required(),
                paper.originals(),
                paper.copies(),
                files.stream()
                        .filter(file -> paper.id().equals(file.paper()))
                        .map(Papers::file)
                        .toList(),
                inHand.stream()
                        .filter(given -> given.paper().equals(paper.id()))
                        .findFirst()
                        .orElse(null));
    }
}
