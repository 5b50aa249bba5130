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

    @Test
    void takesTheWordOfAnOfficerOnlyForWhatWasHandedOver() {
        String online = "{\"procedureCode\":\"3.000347\"," + PAPERS + "}";
        Answer draft = Life.of(api, citizen).draft();

        Answer begun = api.post(citizen, "/api/v1/dossiers", online);
        Answer saved =
                api.json(
                        citizen,
                        "PATCH",
                        "/api/v1/dossiers/" + draft.id(),
                        "{" + PAPERS + "}",
                        "If-Match",
                        draft.etag());

        assertThat(begun.text("/code")).as(begun.toString()).isEqualTo("DOS-0109");
        assertThat(saved.text("/code")).as(saved.toString()).isEqualTo("DOS-0109");
        assertThat(api.act(citizen, draft, "submission", "").text("/code"))
                .as("the paper is missing still")
                .isEqualTo("DOS-0104");
    }

    @Test
    void refusesPapersAndWaysThatTheProcedureDoesNotHave() {
        String counter =
                "{\"procedureCode\":\"3.000347\",\"channel\":\"COUNTER\",\"applicant\":{\"name\":\"An\"},";

        assertThat(
                        api.post(
                                        Api.reception(),
                                        "/api/v1/dossiers",
                                        counter + PAPERS.replace("giay-kham", "ho-chieu") + "}")
                                .text("/code"))
                .isEqualTo("DOS-0111");
        assertThat(
                        api.post(
                                        Api.reception(),
                                        "/api/v1/dossiers",
                                        counter.replace("COUNTER", "POST") + PAPERS + "}")
                                .text("/code"))
                .isEqualTo("DOS-0106");
        assertThat(
                        api.post(
                                        Api.reception(),
                                        "/api/v1/dossiers",
                                        counter + "\"receivingAgency\":\"a-elsewhere\"}")
                                .text("/code"))
                .as("another unit's counter")
                .isEqualTo("DOS-0109");
    }

    @Test
    void correctsWhomItFilesForUntilItIsFiled() {
        Answer draft =
                api.post(
                        Api.reception(),
                        "/api/v1/dossiers",
                        "{\"procedureCode\":\"3.000347\",\"channel\":\"COUNTER\",\"applicant\":{\"name\":\"Sai"
                            + " Tên\"},"
                                + PAPERS
                                + ",\"form\":{\"applicant\":{\"fullName\":\"An\"},\"request\":\"Đổi\"}}");
        Answer corrected =
                api.json(
                        Api.reception(),
                        "PATCH",
                        "/api/v1/dossiers/" + draft.id(),
                        "{\"applicant\":{\"name\":\"Đúng Tên\",\"personalId\":\"044200000041\"},"
                                + "\"phone\":\"0912345678\"}",
                        "If-Match",
                        draft.etag());
        Answer filed = api.act(Api.reception(), corrected, "submission", "");

        assertThat(corrected.text("/applicant/name")).isEqualTo("Đúng Tên");
        assertThat(filed.text("/applicant/phone")).as(filed.toString()).isEqualTo("0912345678");
        assertThat(filed.text("/workflow/current")).as("past the desk").isEqualTo("tham-dinh");
        TestTokens person = Api.citizen("dung-ten").personalId("044200000041");
        assertThat(api.get(person, "/api/v1/dossiers?mine=true").text("/items/0/id"))
                .isEqualTo(filed.id());
        Answer wished = api.act(person, filed, "withdrawal", "");
        assertThat(wished.text("/holds/0/kind")).isEqualTo("WITHDRAWAL_REQUEST");
        assertThat(wished.text("/holds/0/reason/text/vi")).isEqualTo("Công dân không nêu lý do");
    }
}
