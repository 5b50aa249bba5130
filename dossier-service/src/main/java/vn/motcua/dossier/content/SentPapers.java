package vn.motcua.dossier.content;

import java.util.List;

/** The files that stand with a dossier now, which a submission sends. */
@FunctionalInterface
public interface SentPapers {

    List<SentPaper> of(String dossier);
}
