package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.attachment.pdf.Pdfs;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.TestTokens;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Files of a dossier over HTTP, in a real GridFS. */
@MotcuaIntegrationTest
class AttachmentIT {

    @Autowired MongoTemplate mongo;
    @Autowired JsonMapper json;
    @Autowired Attachments attachments;
    @Autowired FileStore files;
    @Autowired CleanUpFiles cleanUp;
    @Autowired ReadAudit audit;
    @LocalServerPort int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestTokens citizen = Api.citizen("chi");
    private Api api;
    private String dossier = "";

    @BeforeEach
    void draft() {
        api = new Api(port);
        Catalogue.store(mongo, json);
        Answer draft =
                api.post(
                        citizen,
                        "/api/v1/dossiers",
                        "{\"procedureCode\":\"3.000347\",\"form\":{}}");
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        dossier = draft.id();
    }

    @Test
    void attachesTheSameFileOnceAndServesItAsItCame() throws Exception {
        byte[] pdf = Pdfs.sound(1);
        Answer first = upload(citizen, "?paper=" + Catalogue.PAPER, "../giấy khám.pdf", pdf);
        Answer again = upload(citizen, "?paper=" + Catalogue.PAPER, "other.pdf", pdf);
        Answer other = upload(citizen, "", "giấy khác.pdf", pdf);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(first.text("/name")).isEqualTo("giấy khám.pdf").isEqualTo(again.text("/name"));
        assertThat(other.id()).isNotEqualTo(first.id());
        String path = first.response().headers().firstValue("Location").orElseThrow();
        assertThat(path).isEqualTo("/api/v1/dossiers/" + dossier + "/attachments/" + first.id());
        assertThat(
                        api.get(citizen, "/api/v1/dossiers/" + dossier + "/attachments")
                                .body()
                                .at("/items")
                                .size())
                .isEqualTo(2);

        HttpResponse<byte[]> content = download(path, null);
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.body()).isEqualTo(pdf);
        assertThat(content.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(content.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        String etag = content.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> known = download(path, etag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
    }

    @Test
    void refusesWhatNobodyCouldUse() throws Exception {
        byte[] large = Arrays.copyOf(Pdfs.sound(1), (10 << 20) + 1);

        assertRefused(
                upload(citizen, "", "a.pdf", "hello".getBytes(StandardCharsets.UTF_8)),
                415,
                "DOS-2003");
        assertRefused(upload(citizen, "", "a.pdf", new byte[0]), 422, "DOS-2004");
        assertRefused(
                upload(citizen, "", "a.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)),
                422,
                "DOS-2005");
        assertRefused(upload(citizen, "", "a.pdf", large), 413, "DOS-2002");
        assertRefused(upload(citizen, "", "a.pdf", new byte[20 << 20]), 413, "MC-0018");
        assertRefused(upload(citizen, "?paper=nothing", "a.pdf", Pdfs.sound(2)), 422, "DOS-2009");
        assertRefused(upload(citizen, "?paper=../x", "a.pdf", Pdfs.sound(2)), 400, "MC-0003");
        assertRefused(upload(Api.citizen("somebody"), "", "a.pdf", Pdfs.sound(3)), 404, "DOS-0001");
        assertRefused(upload(null, "", "a.pdf", Pdfs.sound(3)), 401, "MC-0010");
        assertThat(attachments.of(dossier)).isEmpty();
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

        cleanUp.perform(work(attachment));
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
        cleanUp.perform(work(before));

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

        cleanUp.perform(work("nobody", lost));

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

    @Test
    void keepsWhatWasSentAndRecordsWhoReadsIt() throws Exception {
        Answer file = api.attach(citizen, dossier, Catalogue.PAPER);
        Answer draft = api.get(citizen, "/api/v1/dossiers/" + dossier);
        Answer filled =
                api.json(
                        citizen,
                        "PATCH",
                        "/api/v1/dossiers/" + dossier,
                        "{\"form\":{\"applicant\":{\"fullName\":\"Chi\"},\"request\":\"Đổi\"}}",
                        "If-Match",
                        draft.etag());
        Answer submitted = api.act(citizen, filled, "submission", "");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        String path = "/api/v1/dossiers/" + dossier + "/attachments/" + file.id();

        assertRefused(api.json(citizen, "DELETE", path, ""), 409, "DOS-2010");
        assertRefused(upload(citizen, "", "late.pdf", Pdfs.sound(8)), 409, "DOS-2010");
        Attachment attachment = attachments.find(dossier, file.id()).orElseThrow();
        attachments.remove(attachment);
        cleanUp.perform(work(attachment));
        assertThat(attachments.find(dossier, file.id())).isPresent();

        assertThat(
                        api.get(
                                        Api.officer(
                                                "far", Role.RECEPTION_OFFICER, Catalogue.ELSEWHERE),
                                        path)
                                .status())
                .isEqualTo(404);
        assertThat(api.get(Api.reception(), path).status()).isEqualTo(200);
        assertThat(audit.of("chi", caller("chi"), null, 10).items())
                .extracting(read -> read.resource())
                .contains("dossiers/" + dossier + "/attachments/" + file.id());
    }

    private static Caller caller(String subject) {
        return Caller.of(Map.of("sub", subject));
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.text("/code")).as(answer.toString()).isEqualTo(code);
    }

    private Work work(Attachment attachment) {
        return work(attachment.id(), attachment.file());
    }

    private Work work(String attachment, ObjectId file) {
        return new Work(
                "w",
                "attachment-cleanup",
                dossier,
                TimeBase.SYSTEM,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of("attachment", attachment, "file", file.toHexString()),
                Work.State.DUE,
                1,
                null,
                null,
                1);
    }

    private long chunks(ObjectId file) {
        return mongo.count(new Query(Criteria.where("files_id").is(file)), "files.chunks");
    }

    private HttpResponse<byte[]> download(String path, @Nullable String etag) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", citizen.bearer());
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Answer upload(@Nullable TestTokens token, String query, String name, byte[] content) {
        String boundary = "b-" + UUID.randomUUID();
        String head =
                "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:"
                                                + port
                                                + "/api/v1/dossiers/"
                                                + dossier
                                                + "/attachments"
                                                + query))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Accept-Language", "en")
                        .POST(
                                HttpRequest.BodyPublishers.concat(
                                        HttpRequest.BodyPublishers.ofString(head),
                                        HttpRequest.BodyPublishers.ofByteArray(content),
                                        HttpRequest.BodyPublishers.ofString(
                                                "\r\n--" + boundary + "--\r\n")));
        return api.send(token == null ? request : request.header("Authorization", token.bearer()));
    }
}
