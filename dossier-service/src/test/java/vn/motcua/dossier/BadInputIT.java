package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.Api.Answer;
import vn.motcua.platform.test.TestTokens;

import java.util.List;
import java.util.UUID;

/** What cannot be understood or is not possible gets its own problem and changes nothing. */
class BadInputIT extends OpenService {

    private final TestTokens citizen = Api.citizen("bad-input");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|MC-0001",
                "|MC-0004",
                "[]|MC-0003",
                "{\"procedureCode\":\"3.000347\",\"x\":1}|MC-0002",
                "{\"procedureCode\":7}|MC-0003",
                "{\"procedureCode\":null}|MC-0003",
                "{}|MC-0003",
                "{\"procedureCode\":\"'; drop\"}|MC-0003",
                "{\"procedureCode\":\"3.000347\",\"channel\":\"PIGEON\"}|MC-0003",
                "{\"procedureCode\":\"3.000347\",\"channel\":1}|MC-0003",
                "{\"procedureCode\":\"3.000347\",\"form\":[]}|MC-0003",
                "{\"procedureCode\":\"3.000347\",\"receivingAgency\":\"\"}|MC-0003",
                "{\"procedureCode\":\"1.111111\"}|DOS-0101",
                "{\"procedureCode\":\"3.000347\",\"channel\":\"POST\"}|DOS-0109",
                "{\"procedureCode\":\"3.000347\",\"receivingAgency\":\"a-police\"}|DOS-0105",
            })
    void beginsNothing(String body, String code) {
        Answer answer = api.post(citizen, "/api/v1/dossiers", body == null ? "" : body);

        assertThat(answer.text("/code")).as(answer.toString()).isEqualTo(code);
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(api.get(citizen, "/api/v1/dossiers?mine=true").body().at("/items").size())
                .isZero();
    }

    /** Every command with a body, in the words of nobody who read its description. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "decline",
                "supplement-requests",
                "payment-requests",
                "payment-requests/1/cancellation",
                "suspension",
                "resumption",
                "due-date-extension",
                "resolution",
                "return",
                "withdrawal/decision"
            })
    void isRefusedByEveryCommandAndChangesNothing(String command) {
        Answer submitted = Life.of(api, Api.citizen("bad-commands")).submitted();

        SoftAssertions.assertSoftly(softly -> {
            for (String body :
                    List.of(
                            "{",
                            "nonsense",
                            "[]",
                            "{\"unknown\":1}",
                            "{\"reason\":5}",
                            "{\"reason\":{\"text\":\"\",\"legalBasis\":\"x\"}}",
                            "{\"reason\":{\"text\":\"x\"}}",
                            "{}")) {
                Answer answer = api.act(Api.reception(), submitted, command, body);
                softly.assertThat(answer.status())
                        .as("%s with %s: %s", command, body, answer)
                        .isEqualTo(400);
                softly.assertThat(answer.text("/code"))
                        .as("%s with %s", command, body)
                        .startsWith("MC-");
            }
        });
        assertThat(journal.of(submitted.id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "return, '{\"by\":\"COUNTER\"}', 409, DOS-0003",
        "steps/tham-dinh/completion, {}, 409, DOS-0003",
        "acceptance-of-nothing, {}, 404, MC-0013",
    })
    void isNotPossibleInThisStage(String command, String body, int status, String code) {
        Answer submitted = Life.of(api, citizen).submitted();

        Answer answer = api.act(Api.reception(), submitted, command, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(journal.of(submitted.id())).hasSize(2);
        api.act(citizen, submitted, "withdrawal", "");
    }

    @ParameterizedTest
    @CsvSource({
        "\"0\", 412",
        "\"2\", 412",
        "1, 400",
        "\"x\", 400",
        "\"99999999999999999999\", 400",
        "*, 400",
    })
    void isRefusedWithAVersionThatIsNotTheOneRead(String version, int status) {
        Answer draft = Life.of(api, Api.citizen("bad-versions")).draft();

        Answer answer =
                api.json(
                        Api.citizen("bad-versions"),
                        "PATCH",
                        "/api/v1/dossiers/" + draft.id(),
                        "{}",
                        "If-Match",
                        version);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(journal.of(draft.id())).hasSize(1);
    }

    @Test
    void tellsNobodyWhetherAnUnknownIdIsOneOfSomebodyElse() {
        String somebodys = Life.of(api, Api.citizen("somebody-else")).draft().id();
        for (String rest : List.of("", "/timeline", "/deadline", "/proof", "/submission")) {
            Answer hidden = api.get(citizen, "/api/v1/dossiers/" + somebodys + rest);
            Answer unknown = api.get(citizen, "/api/v1/dossiers/" + UUID.randomUUID() + rest);

            assertThat(hidden.status()).as(rest).isEqualTo(404).isEqualTo(unknown.status());
            assertThat(hidden.text("/detail")).isEqualTo(unknown.text("/detail"));
            assertThat(hidden.text("/code")).isEqualTo(unknown.text("/code"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dossiers?stage=NOWHERE",
                "/api/v1/dossiers?channel=PIGEON",
                "/api/v1/dossiers?limit=0",
                "/api/v1/dossiers?limit=ten",
                "/api/v1/dossiers?mine=perhaps",
                "/api/v1/dossiers?cursor=%00",
                "/api/v1/dossiers?code=1234567890123456789012345678901234567890123456789012345678901",
                "/api/v1/dossier-events?after=x",
                "/api/v1/dossier-events?limit=1001",
                "/api/v1/dossier-events?wait=21",
                "/api/v1/dossier-reads?limit=101",
            })
    void isRefusedInAQuery(String path) {
        Answer answer = api.get(citizen, path);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/code")).startsWith("MC-");
        assertThat(answer.text("/detail")).isNotBlank();
    }

    /** No calendar and no database reaches so far. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "soon"
            })
    void isNoMomentThatOurPartsFallOver(String moment) {
        Answer accepted = Life.of(api, citizen).accepted();
        String when = "\":\"" + moment + "\"," + Life.REASON + "}";
        String item = "{\"items\":[{\"name\":\"a\",\"reason\":\"b\",\"guidance\":\"c\"}],";
        List<Answer> answers =
                List.of(
                        api.act(Api.leader(), accepted, "due-date-extension", "{\"dueAt" + when),
                        api.act(Api.reception(), accepted, "payment-requests", "{\"payBy" + when),
                        api.act(Api.leader(), accepted, "suspension", "{\"expectedUntil" + when),
                        api.act(
                                Api.reception(),
                                accepted,
                                "supplement-requests",
                                item + "\"respondBy" + when));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isLessThan(500));
    }

    @Test
    void needsATokenForEverythingButTracking() {
        assertThat(api.post(null, "/api/v1/dossiers", "{}").status()).isEqualTo(401);
        assertThat(api.get(null, "/api/v1/dossiers").status()).isEqualTo(401);
        assertThat(api.get(null, "/api/v1/tracking/x").status()).isEqualTo(404);
    }
}
