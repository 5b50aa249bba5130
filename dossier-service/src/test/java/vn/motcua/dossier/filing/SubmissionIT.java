package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

import java.time.LocalDate;

/** What keeps a draft from being sent. */
class SubmissionIT extends OpenService {

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Answer draft =
                api.post(
                        citizen,
                        "/api/v1/dossiers",
                        "{\"procedureCode\":\"3.000347\",\"form\":{\"x\":1}}");
        Answer check =
                api.post(citizen, "/api/v1/dossiers/" + draft.id() + "/submission-checks", "");
        Answer refused = api.act(citizen, draft, "submission", "");

        assertThat(check.text("/ready")).isEqualTo("false");
        assertThat(check.text("/total/amount")).isEqualTo("135000");
        assertThat(Api.issues(check))
                .contains("form.applicant", "form.request", "form.x", "papers.giay-kham");
        assertThat(refused.text("/code")).isEqualTo("DOS-0104");
        assertThat(Api.issues(refused)).containsExactlyElementsOf(Api.issues(check));
    }

    @Test
    void tellsTheDifferenceWhenANewerVersionIsInForce() {
        String code = "3.000999";
        Catalogue.publish(
                mongo,
                json,
                Catalogue.procedure(code, 1, LocalDate.of(2026, 1, 1), AppliesBy.SUBMISSION));
        procedures.forget();
        Answer draft =
                api.post(citizen, "/api/v1/dossiers", life().body().replace("3.000347", code));
        api.attach(citizen, draft.id(), Catalogue.PAPER);
        Catalogue.publish(
                mongo,
                json,
                Catalogue.procedure(code, 2, LocalDate.of(2026, 3, 1), AppliesBy.SUBMISSION));
        procedures.forget();

        Answer refused = api.act(citizen, draft, "submission", "");
        assertThat(refused.text("/code")).isEqualTo("DOS-0103");
        assertThat(Api.issues(refused)).containsExactly("procedure.version", "procedure.form");

        Answer moved =
                api.json(
                        citizen,
                        "PATCH",
                        "/api/v1/dossiers/" + draft.id(),
                        "{\"procedureVersion\":2}",
                        "If-Match",
                        draft.etag());
        assertThat(api.act(citizen, moved, "submission", "").text("/procedure/version"))
                .isEqualTo("2");
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
