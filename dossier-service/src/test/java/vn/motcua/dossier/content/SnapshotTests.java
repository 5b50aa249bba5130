package vn.motcua.dossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class SnapshotTests {

    private static final Instant AT = Instant.parse("2026-03-09T02:00:00Z");
    private static final SentPaper FILE = new SentPaper("f", "p", "a.pdf", 10, "abc", AT);
    private static final PaperInHand PAPER = new PaperInHand("p", 1, 0, null);

    @Test
    void provesThatNothingWasChanged() {
        Snapshot sent = Snapshot.of(AT, "{\"a\":1}", List.of(FILE), List.of(PAPER));

        assertThat(sent.intact()).isTrue();
        assertThat(
                        new Snapshot(AT, "{\"a\":2}", List.of(FILE), List.of(PAPER), sent.sha256())
                                .intact())
                .isFalse();
        assertThat(new Snapshot(AT, "{\"a\":1}", List.of(), List.of(PAPER), sent.sha256()).intact())
                .isFalse();
        assertThat(new Snapshot(AT, "{\"a\":1}", List.of(FILE), List.of(), sent.sha256()).intact())
                .isFalse();
        assertThat(
                        new Snapshot(
                                        AT.plusMillis(1),
                                        "{\"a\":1}",
                                        List.of(FILE),
                                        List.of(PAPER),
                                        sent.sha256())
                                .intact())
                .isFalse();
    }

    @Test
    void dependsOnTheContentOfTheFilesAlone() {
        SentPaper renamed = new SentPaper("f", "p", "b.pdf", 10, "abc", AT.plusSeconds(1));
        SentPaper exchanged = new SentPaper("f", "p", "a.pdf", 10, "abd", AT);

        String hash = Snapshot.of(AT, "{}", List.of(FILE), List.of()).sha256();

        assertThat(Snapshot.of(AT, "{}", List.of(renamed), List.of()).sha256()).isEqualTo(hash);
        assertThat(Snapshot.of(AT, "{}", List.of(exchanged), List.of()).sha256())
                .isNotEqualTo(hash);
    }
}
