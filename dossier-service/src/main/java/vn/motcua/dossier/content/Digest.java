package vn.motcua.dossier.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over what was sent: each part with its length before it, so that no two contents read the
 * same.
 */
final class Digest {

    private Digest() {}

    static String of(Instant at, String form, List<SentPaper> papers, List<PaperInHand> inHand) {
        MessageDigest digest = sha256();
        add(digest, Long.toString(at.toEpochMilli()));
        add(digest, form);
        papers.forEach(paper ->
                add(digest, paper.attachment() + ' ' + paper.paper() + ' ' + paper.sha256()));
        inHand.forEach(paper ->
                add(digest, paper.paper() + ' ' + paper.originals() + ' ' + paper.copies()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
