package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.attachment.pdf.Pdfs;
import vn.motcua.platform.test.TestTokens;

import java.io.ByteArrayInputStream;
import java.time.Duration;

/** Files that are taken back, and the contents that nothing refers to any more. */
class RemovedFilesIT extends OpenService {

    @Autowired Attachments attachments;
    @Autowired FileStore files;
    @Autowired CleanUpFiles cleanUp;

    private final TestTokens citizen = Api.citizen("chi");
    private String dossier = "";

    @BeforeEach
    void draft() {
        dossier = Life.of(api, citizen).draft().id();
    }

    @Test
    void removesADraftsFileAndItsContentLater() {
        Answer stored = upload(citizen, "", "a.pdf", Pdfs.sound(4));
        Attachment attachment = attachments.find(dossier, stored.id()).orElseThrow();
        String path = "/api/v1/dossiers/" + dossier + "/attachments/" + stored.id();

        assertRefused(api.json(Api.citizen("somebody"), "DELETE", path, ""), 404, "DOS-0001");
        assertThat(api.json(citizen, "DELETE", path, "").status()).isEqualTo(204);
        assertRefused(api.json(citizen, "DELETE", path, ""), 404, "DOS-2001");
        assertRefused(api.get(citizen, path), 404, "DOS-2001");

        cleanUp.perform(CleanUps.of(attachment));
        assertThat(attachments.any(stored.id())).isNull();
        assertThat(chunks(attachment.file())).isZero();
        assertThat(upload(citizen, "", "a.pdf", Pdfs.sound(4)).status()).isEqualTo(201);
    }

    @Test
    void bringsARemovedFileBackWithTheSameUpload() {
        byte[] pdf = Pdfs.sound(5);
        Answer stored = upload(citizen, "", "a.pdf", pdf);
        Attachment before = attachments.find(dossier, stored.id()).orElseThrow();
        api.json(
                citizen,
                "DELETE",
                "/api/v1/dossiers/" + dossier + "/attachments/" + stored.id(),
                "");

        Answer back = upload(citizen, "", "b.pdf", pdf);
        cleanUp.perform(CleanUps.of(before));

        assertThat(back.id()).isEqualTo(stored.id());
        Attachment after = attachments.find(dossier, stored.id()).orElseThrow();
        assertThat(chunks(before.file())).isZero();
        assertThat(chunks(after.file())).isPositive();
    }

    @Test
    void cleansUpAnUploadThatWasCutOff() {
        ObjectId lost = new ObjectId();
        files.store(lost, new ByteArrayInputStream(Pdfs.sound(6)));
        mongo.getCollection("files.files").deleteOne(new Document("_id", lost));

        cleanUp.perform(CleanUps.of(dossier, "nobody", lost));

        assertThat(chunks(lost)).isZero();
    }

    @Test
    void removesTheFilesOfADiscardedDraft() {
        Answer stored = upload(citizen, "", "a.pdf", Pdfs.sound(7));
        Attachment attachment = attachments.find(dossier, stored.id()).orElseThrow();
        Answer draft = api.get(citizen, "/api/v1/dossiers/" + dossier);

        Answer discarded =
                api.json(
                        citizen,
                        "DELETE",
                        "/api/v1/dossiers/" + dossier,
                        "",
                        "If-Match",
                        draft.etag());

        assertThat(discarded.status()).as(discarded.toString()).isEqualTo(204);
        await().atMost(Duration.ofSeconds(60)).until(() -> attachments.any(stored.id()) == null);
        await().atMost(Duration.ofSeconds(60)).until(() -> chunks(attachment.file()) == 0);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.text("/code")).as(answer.toString()).isEqualTo(code);
    }

    private long chunks(ObjectId file) {
        return mongo.count(new Query(Criteria.where("files_id").is(file)), "files.chunks");
    }

    private Answer upload(@Nullable TestTokens token, String query, String name, byte[] content) {
        return api.upload(token, dossier, query, name, content);
    }
}
