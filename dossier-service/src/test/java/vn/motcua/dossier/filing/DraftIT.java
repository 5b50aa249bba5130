package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

/** What is written before anything is sent. */
class DraftIT extends OpenService {

    private final TestTokens citizen = Api.citizen("giang").personalId("044200000011");

    @Test
    void mergesASavedFormAndWarnsOfWhatDoesNotFitSoFar() {
        Answer draft =
                api.post(
                        citizen,
                        "/api/v1/dossiers",
                        "{\"procedureCode\":\"3.000347\",\"form\":{\"request\":\"a\",\"class\":\"B2\"}}");
        Answer saved =
                api.json(
                        citizen,
                        "PATCH",
                        "/api/v1/dossiers/" + draft.id(),
                        "{\"form\":{\"class\":null,\"request\":5},\"email\":\"moi@example.vn\"}",
                        "If-Match",
                        draft.etag());

        assertThat(saved.body().path("form").toString()).isEqualTo("{\"request\":5}");
        assertThat(saved.text("/formWarnings/0/name")).isEqualTo("form.request");
        assertThat(saved.text("/formWarnings/0/code")).isEqualTo("wrong-type");
        assertThat(saved.body().path("formWarnings").size())
                .as("nothing is missed in a draft")
                .isEqualTo(1);
        assertThat(saved.text("/applicant/email")).isEqualTo("moi@example.vn");
    }

    @Test
    void prefillsWhatTheAccountKnowsAndTellsWhatIsOpenAlready() {
        Answer draft = life().draft();

        Answer known = api.get(citizen, "/api/v1/prefills/3.000347");

        assertThat(known.text("/form/applicant/fullName"))
                .as(known.toString())
                .isEqualTo("Nguyễn Văn giang");
        assertThat(known.text("/form/applicant/personalId")).isEqualTo("044200000011");
        assertThat(
                        known.body()
                                .path("openDossiers")
                                .valueStream()
                                .map(open -> open.path("id").asString()))
                .contains(draft.id());
        assertThat(api.get(citizen, "/api/v1/prefills/9.999999").text("/code"))
                .isEqualTo("DOS-0112");
    }

    @Test
    void knowsNoSubmissionOfADraftAndNoVersionButTheOneInForce() {
        Answer draft = life().draft();
        String path = "/api/v1/dossiers/" + draft.id();

        Answer sent = api.get(citizen, path + "/submission");
        Answer other =
                api.json(
                        citizen,
                        "PATCH",
                        path,
                        "{\"procedureVersion\":99}",
                        "If-Match",
                        draft.etag());

        assertThat(sent.text("/code")).as(sent.toString()).isEqualTo("DOS-0022");
        assertThat(other.text("/code")).as(other.toString()).isEqualTo("DOS-0110");
        assertThat(api.get(citizen, path).etag()).isEqualTo(draft.etag());
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
