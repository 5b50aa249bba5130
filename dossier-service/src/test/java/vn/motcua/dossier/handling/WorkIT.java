package vn.motcua.dossier.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Changed;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The way through the agency: whose step it is, and when it can be decided. */
class WorkIT extends OpenService {

    private static final String TO_BICH =
            "{\"officer\":{\"subject\":\"bich\",\"name\":\"Lê Bích\"}}";

    private final TestTokens citizen = Api.citizen("work");

    @Test
    void keepsAStepForTheOfficerWhoHasIt() {
        Answer assigned = api.act(Api.leader(), life().accepted(), "assignments", TO_BICH);
        TestTokens bich = Api.officer("bich", Role.SPECIALIST, Catalogue.POLICE);
        assertThat(assigned.text("/workflow/assigneeName")).isEqualTo("Lê Bích");

        assertThat(completed(Api.specialist(), assigned, "tham-dinh").text("/code"))
                .isEqualTo("DOS-0007");
        Answer done = completed(bich, assigned, "tham-dinh");
        assertThat(done.text("/workflow/current")).as(done.toString()).isEqualTo("ky-duyet");
        assertThat(completed(bich, done, "ky-duyet").text("/code")).isEqualTo("DOS-0008");
        assertThat(completed(Api.leader(), done, "ky-duyet").text("/code")).isEqualTo("DOS-0016");
    }

    @Test
    void finishesNoStepThatNobodySees() {
        Answer inProcess = life().inProcess();

        assertThat(completed(Api.specialist(), inProcess, "ky-duyet").text("/code"))
                .isEqualTo("DOS-0018");
        assertThat(completed(Api.specialist(), inProcess, "khac").text("/code"))
                .isEqualTo("DOS-0018");
        assertThat(journal.of(inProcess.id())).hasSize(4);
    }

    @Test
    void decidesNothingWhileAStepIsOpen() {
        Answer inProcess = life().inProcess();

        Answer early = api.act(Api.leader(), inProcess, "resolution", "{\"outcome\":\"APPROVED\"}");
        Answer unreasoned =
                api.act(Api.leader(), inProcess, "resolution", "{\"outcome\":\"REFUSED\"}");

        assertThat(early.text("/code")).isEqualTo("DOS-0015");
        assertThat(unreasoned.text("/code")).isEqualTo("DOS-0017");
    }

    @Test
    void handsOnToUnitsThatExistAlone() {
        Answer accepted = life().accepted();

        assertThat(
                        api.act(Api.leader(), accepted, "assignments", "{\"unit\":\"a-unknown\"}")
                                .text("/code"))
                .isEqualTo("DOS-0201");
        Answer elsewhere =
                api.act(
                        Api.leader(),
                        accepted,
                        "assignments",
                        "{\"unit\":\"" + Catalogue.ELSEWHERE + "\"}");
        assertThat(elsewhere.text("/workflow/unit/id")).isEqualTo(Catalogue.ELSEWHERE);
        TestTokens there = Api.officer("s2", Role.SPECIALIST, Catalogue.ELSEWHERE);
        assertThat(
                        api.act(
                                        there,
                                        elsewhere,
                                        "steps/tham-dinh/completion",
                                        "{\"nextUnit\":\"a-unknown\"}")
                                .text("/code"))
                .isEqualTo("DOS-0201");
        Answer back =
                api.act(
                        there,
                        elsewhere,
                        "steps/tham-dinh/completion",
                        "{\"nextUnit\":\"" + Catalogue.POLICE + "\"}");
        assertThat(back.text("/workflow/unit/id")).isEqualTo(Catalogue.POLICE);
    }

    /** A version that applies by the day of acceptance: what is in force then decides. */
    @Test
    void takesTheRulesOfTheDayOfAcceptanceWhereTheLawSaysSo() {
        String code = "3.000812";
        publish(Catalogue.procedure(code, 1, LocalDate.of(2026, 1, 1), AppliesBy.ACCEPTANCE));
        publish(
                Changed.procedure(
                        Catalogue.procedure(
                                code, 2, LocalDate.of(2026, 3, 10), AppliesBy.ACCEPTANCE),
                        state -> state.withArray("/fees").removeAll()));
        Answer submitted = life().under(code).submitted();
        assertThat(submitted.text("/procedure/version")).isEqualTo("1");
        clock.moveTo(LocalDateTime.of(2026, 3, 10, 9, 0));

        Answer accepted = api.act(Api.reception(), submitted, "acceptance", "");

        assertThat(accepted.text("/procedure/version")).as(accepted.toString()).isEqualTo("2");
        assertThat(accepted.text("/money/total/amount")).isEqualTo("0");
        assertThat(accepted.text("/clock/dueAt")).isEqualTo("2026-03-17T02:00:00Z");
    }

    @Test
    void keepsTheRulesOfTheDayOfSubmissionOtherwise() {
        String code = "3.000813";
        publish(code);
        publish(Catalogue.procedure(code, 2, LocalDate.of(2026, 3, 10), AppliesBy.SUBMISSION));
        Answer submitted = life().under(code).submitted();
        clock.moveTo(LocalDateTime.of(2026, 3, 10, 9, 0));

        Answer accepted = api.act(Api.reception(), submitted, "acceptance", "");

        assertThat(accepted.text("/procedure/version")).isEqualTo("1");
    }

    @Test
    void declinesWithReasonAndGuidanceInBothLanguages() {
        Answer declined =
                api.act(
                        Api.reception(),
                        life().submitted(),
                        "decline",
                        """
                        {"reason":{"text":"Không thuộc thẩm quyền","textEn":"Not ours",
                         "legalBasis":"NĐ 118/2025/NĐ-CP"},"guidance":"Nộp tại Huế"}
                        """);

        assertThat(declined.text("/ending/reason/text/vi")).isEqualTo("Không thuộc thẩm quyền");
        assertThat(declined.text("/ending/reason/text/en")).isEqualTo("Not ours");
        assertThat(declined.text("/ending/guidance/vi")).isEqualTo("Nộp tại Huế");
        assertThat(declined.text("/status/nationalStatus")).isEqualTo("3");
        assertThat(declined.body().at("/allowedActions").size()).isZero();
    }

    private Answer completed(TestTokens officer, Answer seen, String step) {
        return api.act(officer, seen, "steps/" + step + "/completion", "{}");
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
