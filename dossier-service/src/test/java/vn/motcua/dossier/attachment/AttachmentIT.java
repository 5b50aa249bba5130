package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.attachment.pdf.Pdfs;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.test.TestTokens;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Files of a dossier over HTTP, in a real GridFS. */
class AttachmentIT extends OpenService {

    @Autowired Attachments attachments;
    @Autowired CleanUpFiles cleanUp;
    @Autowired ReadAudit audit;

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestTokens citizen = Api.citizen("chi");
    private String dossier = "";

    @BeforeEach
    void draft() {
        dossier = Life.of(api, citizen).draft().id();
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
        cleanUp.perform(CleanUps.of(attachment));
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
        return api.upload(token, dossier, query, name, content);
    }
}
