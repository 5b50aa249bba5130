package vn.motcua.dossier.view;

import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.SentPaper;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was sent first.
 *
 * @param at when
 * @param form the answers
 * @param papers the files, each with its hash
 * @param inHand papers handed over on paper
 * @param sha256 over all of it
 * @param intact whether the content still has that hash
 */
public record SubmissionView(
        Instant at,
        Map<String, Object> form,
        List<SentPaper> papers,
        List<PaperInHand> inHand,
        String sha256,
        boolean intact) {}
