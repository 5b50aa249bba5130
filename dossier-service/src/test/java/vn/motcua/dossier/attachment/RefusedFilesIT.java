package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.attachment.pdf.Pdfs;
import vn.motcua.platform.test.TestTokens;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files that nobody could use, or nobody may send. */
class RefusedFilesIT extends OpenService {

    @Autowired Attachments attachments;

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

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.text("/code")).as(answer.toString()).isEqualTo(code);
    }

    private Answer upload(@Nullable TestTokens token, String query, String name, byte[] content) {
        return api.upload(token, dossier, query, name, content);
    }
}
