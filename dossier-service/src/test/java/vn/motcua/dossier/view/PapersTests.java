package vn.motcua.dossier.view;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.act;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DraftContent;
import vn.motcua.dossier.reference.InMemory;

import java.util.List;

/** Which files stand with a dossier, and with which paper. */
class PapersTests {

    private final Papers papers =
            new Papers(
                    InMemory.procedures(Catalogue.procedure(1)),
                    _ -> List.of(file("now", Catalogue.PAPER)));

    @Test
    void areThoseAttachedWhileItCanChangeElseThoseSentLast() {
        Dossier dossier = ADossier.draft();
        assertThat(names(dossier)).containsExactly("now");
        dossier.submit("H50-260309-0001", ADossier.rules(), ADossier.ROUTE, sent("first"), MONDAY);
        assertThat(names(dossier)).containsExactly("first");
        act(dossier, Action.REQUEST_SUPPLEMENT, MONDAY);
        assertThat(names(dossier)).containsExactly("now");
        dossier.supplement(
                new Supplement.Answer(null, null, sent("second")),
                ADossier.CALENDAR,
                MONDAY,
                MONDAY);
        assertThat(names(dossier)).containsExactly("second");
        act(dossier, Action.ACCEPT, MONDAY);
        assertThat(names(dossier)).containsExactly("second");
    }

    @Test
    void standWithTheirPaperAndTheOthersApart() {
        Dossier dossier =
                Dossier.draft(
                        "d-1",
                        Channel.COUNTER,
                        null,
                        new DraftContent(
                                ADossier.rules(),
                                ADossier.APPLICANT,
                                ADossier.ROUTE,
                                "{}",
                                List.of(new PaperInHand("khac", 0, 1, "bản sao"))),
                        MONDAY);
        List<SentPaper> files = List.of(file("a", Catalogue.PAPER), file("b", null));

        List<DossierView.PaperView> shown = papers.of(dossier, files);

        assertThat(shown)
                .extracting(DossierView.PaperView::id)
                .containsExactly(Catalogue.PAPER, "khac");
        assertThat(shown.getFirst().required()).isTrue();
        assertThat(shown.getFirst().files())
                .extracting(DossierView.FileView::name)
                .containsExactly("a.pdf");
        assertThat(shown.getFirst().inHand()).isNull();
        assertThat(shown.getLast().files()).isEmpty();
        assertThat(shown.getLast().inHand()).isEqualTo(new PaperInHand("khac", 0, 1, "bản sao"));
        assertThat(papers.others(files))
                .extracting(DossierView.FileView::name)
                .containsExactly("b.pdf");
    }

    @Test
    void areNoneOfAProcedureNobodyKnows() {
        Papers without = new Papers(InMemory.procedures(), _ -> List.of());

        assertThat(without.of(ADossier.draft(), List.of(file("a", "p")))).isEmpty();
    }

    private List<String> names(Dossier dossier) {
        return papers.files(dossier).stream().map(SentPaper::attachment).toList();
    }

    private static Snapshot sent(String id) {
        return Snapshot.of(MONDAY, "{}", List.of(file(id, Catalogue.PAPER)), List.of());
    }

    private static SentPaper file(String id, @Nullable String paper) {
        return new SentPaper(id, paper, id + ".pdf", 10, "ab", MONDAY);
    }
}
