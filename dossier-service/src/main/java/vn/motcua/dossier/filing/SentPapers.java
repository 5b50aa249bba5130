package vn.motcua.dossier.filing;

import vn.motcua.dossier.content.SentPaper;

import java.util.List;

/** The files that stand with a dossier now, which a submission sends. */
@FunctionalInterface
public interface SentPapers {

    List<SentPaper> of(String dossier);
}
