package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Stored;

import java.time.Instant;

/** A file's record is the same after a stay in the database, and its id is that of its content. */
class StoredAttachmentTests {

    private static final Instant AT = Instant.parse("2026-03-09T02:00:00Z");

    private static Attachment attachment() {
        return new Attachment(
                Attachment.id("d-1", "giay-kham", "ab"),
                "d-1",
                "giay-kham",
                "giấy khám.pdf",
                48_213,
                "ab",
                new ObjectId("65f0c0ffee65f0c0ffee65f0"),
                AT,
                "an",
                AT.plusSeconds(60),
                Attachment.SCHEMA);
    }

    @Test
    void readsWhatRelease01StoredAndLosesNothing() {
        Document sample = Stored.sample("attachment.0.1.json", attachment());

        Attachment read = Stored.read(Attachment.class, sample);

        assertThat(read).isEqualTo(attachment());
        assertThat(Stored.paths(Stored.written(read))).containsAllEntriesOf(Stored.paths(sample));
    }

    @Test
    void belongsToOnePaperOfOneDossier() {
        String id = Attachment.id("d-1", "p", "ab");

        assertThat(Attachment.id("d-1", "p", "ab")).isEqualTo(id);
        assertThat(Attachment.id("d-2", "p", "ab")).isNotEqualTo(id);
        assertThat(Attachment.id("d-1", "q", "ab")).isNotEqualTo(id);
        assertThat(Attachment.id("d-1", null, "ab")).isNotEqualTo(id);
        assertThat(Attachment.id("d-1", "p", "ac")).isNotEqualTo(id);
    }

    @Property(tries = 500)
    void isNamedSoThatNoDiskAndNoBrowserCanBeMisled(@ForAll @NotEmpty String sent) {
        String name = FileName.of(sent);

        assertThat(name).isNotBlank().doesNotContain("/", "\\", "\"", "\u0000", "\n");
        assertThat(name).doesNotStartWith(".");
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(150);
        assertThat(FileName.of(name)).as("a name once made harmless stays").isEqualTo(name);
    }
}
