package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

/** What a reception officer files for somebody at the counter. */
class CounterIT extends OpenService {

    private static final String PAPERS =
            "\"papersInHand\":[{\"paper\":\"giay-kham\",\"originals\":1,\"copies\":0}]";

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void takesWhatCameToTheCounterInAtOnceAndShowsItToThePerson() {
        Answer draft =
                api.post(
                        Api.reception(),
                        "/api/v1/dossiers",
                        "{\"procedureCode\":\"3.000347\",\"channel\":\"COUNTER\",\"applicant\":{\"name\":\"Nguyễn"
                            + " Văn An\",\"personalId\":\"044200000001\"},"
                                + PAPERS
                                + ",\"form\":{\"applicant\":{\"fullName\":\"An\"},\"request\":\"Đổi\"}}");
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        assertThat(api.get(citizen, "/api/v1/dossiers/" + draft.id()).status()).isEqualTo(404);

        Answer filed = api.act(Api.reception(), draft, "submission", "");

        assertThat(filed.text("/stage")).as(filed.toString()).isEqualTo("ACCEPTED");
        assertThat(filed.text("/code")).startsWith("H50.01-260309-");
        assertThat(filed.text("/clock/dueAt")).isEqualTo("2026-03-16T02:00:00Z");
        assertThat(filed.text("/papers/0/inHand/originals")).isEqualTo("1");
        assertThat(api.get(citizen, "/api/v1/dossiers/" + draft.id()).status()).isEqualTo(200);
        assertThat(
                        api.get(
                                        Api.citizen("b").personalId("044200000002"),
                                        "/api/v1/dossiers/" + draft.id())
                                .status())
                .isEqualTo(404);
    }

    @Test
    void filesAtTheCounterForNobodyUnnamedAndOnlyAtOnesOwn() {
        String counter = "{\"procedureCode\":\"3.000347\",\"channel\":\"COUNTER\"";
        assertThat(api.post(Api.reception(), "/api/v1/dossiers", counter + "}").text("/code"))
                .isEqualTo("DOS-0107");
        assertThat(api.post(citizen, "/api/v1/dossiers", counter + "}").text("/code"))
                .isEqualTo("DOS-0109");
        assertThat(api.post(Api.reception(), "/api/v1/dossiers", life().body()).text("/code"))
                .isEqualTo("DOS-0108");
        assertThat(
                        api.post(
                                        Api.officer(
                                                "r2", Role.RECEPTION_OFFICER, Catalogue.ELSEWHERE),
                                        "/api/v1/dossiers",
                                        counter + ",\"applicant\":{\"name\":\"An\"}}")
                                .text("/code"))
                .isEqualTo("DOS-0105");
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
