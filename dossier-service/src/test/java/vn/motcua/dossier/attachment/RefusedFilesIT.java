package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.attachment.pdf.Pdfs;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.test.TestTokens;
import vn.motcua.platform.work.WorkQueue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Files that nobody could use, or nobody may send. */
class RefusedFilesIT extends OpenService {

    @Autowired Attachments attachments;
    @Autowired Folders folders;
    @Autowired FileStore files;
    @Autowired WorkQueue work;

    private final TestTokens citizen = Api.citizen("chi");
    private String dossier = "";

    @BeforeEach
    void draft() {
        dossier = Life.of(api, citizen).draft().id();
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
    void refusesPdfsThatTheAuthorityCouldNotOpenOrShouldNot() {
        byte[] script =
                Pdfs.with(document ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert(1)")));

        assertRefused(upload(citizen, "", "a.pdf", Pdfs.withoutPages()), 422, "DOS-2006");
        assertRefused(upload(citizen, "", "a.pdf", Pdfs.protectedBy("mật")), 422, "DOS-2007");
        assertRefused(upload(citizen, "", "a.pdf", script), 422, "DOS-2008");
        assertThat(attachments.of(dossier)).isEmpty();
    }

    @Test
    void keepsADossierFromGrowingWithoutEnd() throws IOException {
        Path content = Files.write(Files.createTempFile("many-", ".pdf"), Pdfs.sound(11));
        AttachFile one =
                new AttachFile(
                        folders,
                        procedures,
                        attachments,
                        files,
                        work,
                        clock,
                        Clock.systemUTC(),
                        new AttachmentProperties(DataSize.ofMegabytes(1), 1, Duration.ofHours(1)));
        Caller owner = Caller.of(Map.of("sub", "chi", "roles", List.of("citizen")));
        one.attach(owner, dossier, new Upload(content, "a.pdf", null));

        one.attach(owner, dossier, new Upload(content, "the same again.pdf", null));
        assertThat(
                        ADossier.refusal(() ->
                                one.attach(
                                        owner, dossier, new Upload(content, "a.pdf", "giay-kham"))))
                .isEqualTo(AttachmentErrors.TOO_MANY);
        assertThat(attachments.of(dossier)).hasSize(1);
        Files.delete(content);
    }

    @Test
    void keepsWhatWasSentAlsoWhileASupplementIsWaitedFor() {
        Answer submitted = Life.of(api, citizen).submitted();
        Answer file = api.get(citizen, "/api/v1/dossiers/" + submitted.id() + "/attachments");
        api.act(
                Api.reception(),
                submitted,
                "supplement-requests",
                "{"
                        + Life.REASON
                        + ",\"items\":[{\"name\":\"a\",\"reason\":\"b\",\"guidance\":\"c\"}]}");
        String path = "/api/v1/dossiers/" + submitted.id() + "/attachments/";
        Answer added = api.attach(citizen, submitted.id(), Catalogue.PAPER);

        assertRefused(
                api.json(citizen, "DELETE", path + file.text("/items/0/id"), ""), 409, "DOS-2011");
        assertThat(file.text("/items/0/sent")).isEqualTo("true");
        assertThat(api.json(citizen, "DELETE", path + added.id(), "").status()).isEqualTo(204);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.text("/code")).as(answer.toString()).isEqualTo(code);
    }

    private Answer upload(@Nullable TestTokens token, String query, String name, byte[] content) {
        return api.upload(token, dossier, query, name, content);
    }
}
