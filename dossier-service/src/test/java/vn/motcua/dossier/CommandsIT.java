package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.MovableLegalClock;
import vn.motcua.platform.test.TestTokens;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Commands over HTTP: what is repeated, stale, raced for, refused. */
@MotcuaIntegrationTest
class CommandsIT {

    private static final String REASON =
            "\"reason\":{\"text\":\"Lý do\",\"legalBasis\":\"NĐ 118/2025\"}";
    private static final String PAPERS =
            "\"papersInHand\":[{\"paper\":\"giay-kham\",\"originals\":1,\"copies\":0}]";

    @Autowired MongoTemplate mongo;
    @Autowired JsonMapper json;
    @Autowired Journal journal;
    @Autowired Procedures procedures;
    @Autowired MovableLegalClock clock;
    @LocalServerPort int port;

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");
    private Api api;

    @BeforeEach
    void prepare() {
        api = new Api(port);
        Catalogue.store(mongo, json);
        clock.moveTo(LocalDateTime.of(2026, 3, 9, 9, 0));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void answersARepeatedCommandWithTheDossierAsItStandsAndDoesNothing() {
        Answer draft = draft();
        api.attach(citizen, draft.id(), Catalogue.PAPER);
        String path = "/api/v1/dossiers/" + draft.id() + "/submission";
        String key = UUID.randomUUID().toString();
        Answer first =
                api.post(citizen, path, "", "If-Match", draft.etag(), "Idempotency-Key", key);
        Answer accepted = api.act(Api.reception(), first, "acceptance", "");

        Answer again =
                api.post(citizen, path, "", "If-Match", draft.etag(), "Idempotency-Key", key);

        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.text("/code")).isEqualTo(first.text("/code"));
        assertThat(again.etag()).isEqualTo(accepted.etag());
        assertThat(journal.of(draft.id())).hasSize(3);
    }

    @Test
    void createsOneDraftForOneKeyAndRefusesTheKeyForAnotherBody() {
        String key = UUID.randomUUID().toString();
        Answer first = api.post(citizen, "/api/v1/dossiers", body(), "Idempotency-Key", key);
        Answer again = api.post(citizen, "/api/v1/dossiers", body(), "Idempotency-Key", key);
        Answer other =
                api.post(
                        citizen,
                        "/api/v1/dossiers",
                        "{\"procedureCode\":\"3.000347\"}",
                        "Idempotency-Key",
                        key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.response().headers().firstValue("Location"))
                .hasValue("/api/v1/dossiers/" + first.id());
        assertThat(other.text("/code")).isEqualTo("MC-0016");
    }

    @Test
    void asksForKeyAndVersionAndRefusesAStaleOne() {
        Answer draft = draft();
        String path = "/api/v1/dossiers/" + draft.id();

        assertThat(
                        api.post(citizen, path + "/submission", "", "If-Match", draft.etag())
                                .text("/code"))
                .isEqualTo("MC-0009");
        assertThat(api.json(citizen, "PATCH", path, "{}").status()).isEqualTo(428);
        assertThat(api.json(citizen, "PATCH", path, "{}", "If-Match", draft.etag()).etag())
                .isEqualTo("\"2\"");
        assertThat(api.json(citizen, "PATCH", path, "{}", "If-Match", draft.etag()).status())
                .isEqualTo(412);
        assertThat(journal.of(draft.id())).hasSize(2);
    }

    @Test
    void letsOneOfManyAcceptancesWin() throws Exception {
        Answer submitted = submitted();
        List<Callable<Integer>> rivals =
                Collections.nCopies(
                        8, () -> api.act(Api.reception(), submitted, "acceptance", "").status());
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = pool.invokeAll(rivals);

            assertThat(answers.stream().map(Future::resultNow))
                    .containsOnly(200, 412)
                    .containsOnlyOnce(200);
        }
        assertThat(journal.of(submitted.id())).hasSize(3);
        assertThat(journal.verify(submitted.id())).isTrue();
    }

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
        assertThat(names(check))
                .contains("form.applicant", "form.request", "form.x", "papers.giay-kham");
        assertThat(refused.text("/code")).isEqualTo("DOS-0104");
        assertThat(names(refused)).containsExactlyElementsOf(names(check));
    }

    @Test
    void tellsTheDifferenceWhenANewerVersionIsInForce() {
        String code = "3.000999";
        Catalogue.publish(
                mongo,
                json,
                Catalogue.procedure(code, 1, LocalDate.of(2026, 1, 1), AppliesBy.SUBMISSION));
        procedures.forget();
        Answer draft = api.post(citizen, "/api/v1/dossiers", body().replace("3.000347", code));
        api.attach(citizen, draft.id(), Catalogue.PAPER);
        Catalogue.publish(
                mongo,
                json,
                Catalogue.procedure(code, 2, LocalDate.of(2026, 3, 1), AppliesBy.SUBMISSION));
        procedures.forget();

        Answer refused = api.act(citizen, draft, "submission", "");
        assertThat(refused.text("/code")).isEqualTo("DOS-0103");
        assertThat(names(refused)).containsExactly("procedure.version", "procedure.form");

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
        assertThat(api.post(Api.reception(), "/api/v1/dossiers", body()).text("/code"))
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

    @Test
    void decidesAWishToWithdraw() {
        Answer accepted = api.act(Api.reception(), submitted(), "acceptance", "");
        Answer wished = api.act(citizen, accepted, "withdrawal", "{\"reason\":\"Tôi đổi ý\"}");
        assertThat(wished.text("/status/nationalStatus")).as(wished.toString()).isEqualTo("7");
        assertThat(wished.text("/holds/0/reason/text/vi")).isEqualTo("Tôi đổi ý");

        assertThat(
                        api.act(Api.leader(), wished, "resolution", "{\"outcome\":\"APPROVED\"}")
                                .text("/code"))
                .isEqualTo("DOS-0004");
        assertThat(
                        api.act(
                                        Api.reception(),
                                        wished,
                                        "withdrawal/decision",
                                        "{\"granted\":false}")
                                .text("/code"))
                .isEqualTo("DOS-0017");
        Answer kept =
                api.act(
                        Api.reception(),
                        wished,
                        "withdrawal/decision",
                        "{\"granted\":false," + REASON + "}");
        assertThat(kept.text("/stage")).isEqualTo("ACCEPTED");
        assertThat(
                        api.act(Api.reception(), kept, "withdrawal/decision", "{\"granted\":true}")
                                .text("/code"))
                .isEqualTo("DOS-0005");
    }

    @Test
    void asksForASecondSupplementOnlyByALeader() {
        String items =
                ",\"items\":[{\"paper\":\"giay-kham\",\"name\":\"Giấy"
                        + " khám\",\"reason\":\"Mờ\",\"guidance\":\"Gửi lại\"}]";
        Answer asked =
                api.act(
                        Api.reception(),
                        submitted(),
                        "supplement-requests",
                        "{" + REASON + items + "}");
        assertThat(api.act(citizen, asked, "supplements", "{}").text("/code"))
                .isEqualTo("DOS-0011");
        clock.moveTo(LocalDateTime.of(2026, 3, 9, 10, 0));
        assertThat(api.attach(citizen, asked.id(), Catalogue.PAPER).status()).isEqualTo(201);
        Answer given = api.act(citizen, asked, "supplements", "{\"note\":\"Đã gửi lại\"}");
        assertThat(given.text("/stage")).as(given.toString()).isEqualTo("SUBMITTED");

        String again = "{" + REASON + items + ",\"repeatReason\":\"Phát hiện thêm\"}";
        assertThat(api.act(Api.reception(), given, "supplement-requests", again).text("/code"))
                .isEqualTo("DOS-0010");
        TestTokens provinceLeader = Api.officer("l2", Role.LEADER, Catalogue.PROVINCE);
        assertThat(
                        api.act(provinceLeader, given, "supplement-requests", again)
                                .text("/supplements/1/round"))
                .isEqualTo("2");
        Answer sent = api.get(citizen, "/api/v1/dossiers/" + asked.id() + "/submission");
        assertThat(sent.text("/intact")).as(sent.toString()).isEqualTo("true");
        assertThat(sent.body().path("papers").size()).as("what was sent first stays").isEqualTo(1);
    }

    @Test
    void showsTheOwnerWhoHasReadIt() {
        Answer submitted = submitted();
        api.get(citizen, "/api/v1/dossiers/" + submitted.id());
        api.get(Api.reception(), "/api/v1/dossiers/" + submitted.id());

        Answer accesses = api.get(citizen, "/api/v1/dossiers/" + submitted.id() + "/accesses");

        assertThat(accesses.body().path("items").size()).as(accesses.toString()).isEqualTo(1);
        assertThat(accesses.text("/items/0/name")).isEqualTo("Cán bộ reception");
        assertThat(
                        api.get(Api.reception(), "/api/v1/dossiers/" + submitted.id() + "/accesses")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void suspendsExtendsAndAsksForMoney() {
        Answer accepted = api.act(Api.reception(), submitted(), "acceptance", "");
        Answer asked = api.act(Api.reception(), accepted, "payment-requests", "{" + REASON + "}");
        assertThat(asked.text("/money/requests/0/total/amount"))
                .as(asked.toString())
                .isEqualTo("135000");
        assertThat(asked.text("/clock/state")).isEqualTo("PAUSED");
        Answer cancelled =
                api.act(
                        Api.reception(),
                        asked,
                        "payment-requests/1/cancellation",
                        "{" + REASON + "}");
        Answer rests = api.act(Api.leader(), cancelled, "suspension", "{" + REASON + "}");
        assertThat(rests.text("/status/name")).as(rests.toString()).isEqualTo("SUSPENDED");
        Answer goesOn = api.act(Api.leader(), rests, "resumption", "{" + REASON + "}");
        String extension =
                "{\"dueAt\":\"2026-03-20T02:00:00Z\",\"letter\":\"1/XL\"," + REASON + "}";
        Answer extended = api.act(Api.leader(), goesOn, "due-date-extension", extension);
        assertThat(extended.text("/clock/dueAt"))
                .as(extended.toString())
                .isEqualTo("2026-03-20T02:00:00Z");
        assertThat(extended.text("/clock/firstDueAt")).isEqualTo("2026-03-16T02:00:00Z");
        assertThat(api.act(Api.leader(), extended, "due-date-extension", extension).text("/code"))
                .isEqualTo("DOS-0012");
        assertThat(journal.verify(accepted.id())).isTrue();
    }

    @Test
    void prefillsWhatTheAccountKnowsAndTellsWhatIsOpenAlready() {
        Answer draft = draft();

        Answer known = api.get(citizen, "/api/v1/prefills/3.000347");

        assertThat(known.text("/form/applicant/fullName"))
                .as(known.toString())
                .isEqualTo("Nguyễn Văn an");
        assertThat(known.text("/form/applicant/personalId")).isEqualTo("044200000001");
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
    void refusesWhatItCannotUnderstandAndChangesNothing() {
        assertThat(api.post(citizen, "/api/v1/dossiers", "{").text("/code")).isEqualTo("MC-0001");
        assertThat(
                        api.post(
                                        citizen,
                                        "/api/v1/dossiers",
                                        "{\"procedureCode\":\"3.000347\",\"x\":1}")
                                .text("/code"))
                .isEqualTo("MC-0002");
        assertThat(api.post(citizen, "/api/v1/dossiers", "{\"procedureCode\":7}").text("/code"))
                .isEqualTo("MC-0003");
        assertThat(
                        api.post(citizen, "/api/v1/dossiers", "{\"procedureCode\":\"1.111111\"}")
                                .text("/code"))
                .isEqualTo("DOS-0101");
        assertThat(
                        api.post(
                                        citizen,
                                        "/api/v1/dossiers",
                                        body().replace(
                                                        "{\"proc",
                                                        "{\"receivingAgency\":\"a-police\",\"proc"))
                                .text("/code"))
                .isEqualTo("DOS-0105");
        assertThat(api.post(null, "/api/v1/dossiers", body()).status()).isEqualTo(401);
        Answer submitted = submitted();
        assertThat(
                        api.act(Api.reception(), submitted, "return", "{\"by\":\"COUNTER\"}")
                                .text("/code"))
                .isEqualTo("DOS-0003");
        assertThat(
                        api.act(
                                        Api.reception(),
                                        submitted,
                                        "decline",
                                        "{\"reason\":{\"text\":\"x\"}}")
                                .status())
                .isEqualTo(400);
        assertThat(journal.of(submitted.id())).hasSize(2);
    }

    @Test
    void pagesThroughAListWithoutRepetition() {
        for (int i = 0; i < 3; i++) {
            draft();
        }
        Answer first =
                api.get(citizen, "/api/v1/dossiers?limit=2&stage=DRAFT&procedureCode=3.000347");
        Answer second =
                api.get(
                        citizen,
                        "/api/v1/dossiers?limit=2&stage=DRAFT&procedureCode=3.000347&cursor="
                                + first.text("/nextCursor"));

        assertThat(first.body().path("items").size()).as(first.toString()).isEqualTo(2);
        assertThat(second.text("/items/0/id")).isNotEmpty().isLessThan(first.text("/items/1/id"));
        assertThat(api.get(citizen, "/api/v1/dossiers?cursor=x").text("/code"))
                .isEqualTo("MC-0006");
        assertThat(api.get(citizen, "/api/v1/dossiers?limit=101").status()).isEqualTo(400);
    }

    private Answer draft() {
        return api.post(citizen, "/api/v1/dossiers", body());
    }

    private Answer submitted() {
        Answer draft = draft();
        api.attach(citizen, draft.id(), Catalogue.PAPER);
        Answer submitted = api.act(citizen, draft, "submission", "");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        return submitted;
    }

    private static String body() {
        return "{\"procedureCode\":\"3.000347\",\"form\":{\"applicant\":{\"fullName\":\"An\"},\"request\":\"Đổi\"}}";
    }

    private static List<String> names(Answer answer) {
        return answer.body()
                .path("issues")
                .valueStream()
                .map((JsonNode issue) -> issue.path("name").asString())
                .toList();
    }
}
