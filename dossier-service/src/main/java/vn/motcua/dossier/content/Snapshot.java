package vn.motcua.dossier.content;

import java.time.Instant;
import java.util.List;

/**
 * What was sent, as it was sent: never changed afterwards, and always there for the citizen to see.
 * Legal: NĐ 45/2020 Art. 12.
 *
 * @param at when it was sent
 * @param form the answers, as JSON text
 * @param papers the files
 * @param inHand papers handed over on paper
 * @param sha256 over all of it, in hexadecimal
 */
public record Snapshot(
        Instant at, String form, List<SentPaper> papers, List<PaperInHand> inHand, String sha256) {

    public Snapshot {
        papers = List.copyOf(papers);
        inHand = List.copyOf(inHand);
    }

    public static Snapshot of(
            Instant at, String form, List<SentPaper> papers, List<PaperInHand> inHand) {
        return new Snapshot(at, form, papers, inHand, Digest.of(at, form, papers, inHand));
    }

    /** Whether the stored hash is still that of the content. */
    public boolean intact() {
        return sha256.equals(Digest.of(at, form, papers, inHand));
    }
}
