package vn.motcua.dossier.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

import java.time.LocalDateTime;

/** What is asked of the citizen, once in a stage and in full. */
class SupplementIT extends OpenService {

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void asksForASecondSupplementOnlyByALeader() {
        String items =
                ",\"items\":[{\"paper\":\"giay-kham\",\"name\":\"Giấy"
                        + " khám\",\"reason\":\"Mờ\",\"guidance\":\"Gửi lại\"}]";
        Answer asked =
                api.act(
                        Api.reception(),
                        life().submitted(),
                        "supplement-requests",
                        "{" + Life.REASON + items + "}");
        assertThat(api.act(citizen, asked, "supplements", "{}").text("/code"))
                .isEqualTo("DOS-0011");
        clock.moveTo(LocalDateTime.of(2026, 3, 9, 10, 0));
        assertThat(api.attach(citizen, asked.id(), Catalogue.PAPER).status()).isEqualTo(201);
        Answer given = api.act(citizen, asked, "supplements", "{\"note\":\"Đã gửi lại\"}");
        assertThat(given.text("/stage")).as(given.toString()).isEqualTo("SUBMITTED");

        String again = "{" + Life.REASON + items + ",\"repeatReason\":\"Phát hiện thêm\"}";
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
    void asksForNoPaperThatCouldNeverBeGiven() {
        Answer submitted = life().submitted();

        Answer refused =
                api.act(
                        Api.reception(),
                        submitted,
                        "supplement-requests",
                        "{"
                                + Life.REASON
                                + ",\"items\":[{\"paper\":\"ho-chieu\",\"name\":\"Hộ"
                                + " chiếu\",\"reason\":\"Thiếu\",\"guidance\":\"Gửi\"}]}");

        assertThat(refused.text("/code")).as(refused.toString()).isEqualTo("DOS-0111");
        assertThat(journal.of(submitted.id())).hasSize(2);
    }

    @Test
    void refusesAnAnswerWhoseFormDoesNotFit() {
        Answer asked = askedAboutTheForm();

        Answer refused =
                api.act(citizen, asked, "supplements", "{\"form\":{\"class\":\"C9\",\"x\":1}}");

        assertThat(refused.text("/code")).isEqualTo("DOS-0011");
        assertThat(Api.issues(refused)).containsExactlyInAnyOrder("form.class", "form.x");
    }

    @Test
    void takesAPaperAtTheCounterButNotTheWordOfTheCitizen() {
        String papers =
                "{\"papersInHand\":[{\"paper\":\"giay-kham\",\"originals\":1,\"copies\":0}]}";
        Answer asked = askedAboutTheForm();

        Answer claimed = api.act(citizen, asked, "supplements", papers);
        Answer unknown =
                api.act(
                        Api.reception(),
                        asked,
                        "supplements",
                        papers.replace("giay-kham", "ho-chieu"));
        Answer given = api.act(Api.reception(), asked, "supplements", papers);

        assertThat(claimed.text("/code")).as(claimed.toString()).isEqualTo("DOS-0109");
        assertThat(unknown.text("/code")).isEqualTo("DOS-0111");
        assertThat(given.text("/papers/0/inHand/originals")).as(given.toString()).isEqualTo("1");
        assertThat(given.text("/code")).as("the code stays").isEqualTo(asked.text("/code"));
    }

    /** Legal: NĐ 61/2018 Art. 19(4): the limit begins anew with the complete dossier. */
    @Test
    void beginsTheLimitAnewWithTheCompleteDossier() {
        Answer accepted = life().accepted();
        Answer asked = api.act(Api.specialist(), accepted, "supplement-requests", aboutTheForm());
        assertThat(asked.text("/clock/state")).as(asked.toString()).isEqualTo("PAUSED");
        clock.moveTo(LocalDateTime.of(2026, 3, 12, 9, 0));

        Answer given = api.act(citizen, asked, "supplements", "{\"form\":{\"class\":\"A1\"}}");

        assertThat(given.text("/stage")).isEqualTo("ACCEPTED");
        assertThat(given.text("/clock/dueAt")).isEqualTo("2026-03-19T02:00:00Z");
        assertThat(given.text("/form/class")).isEqualTo("A1");
        assertThat(given.text("/status/nationalStatus")).isEqualTo("2");
    }

    private Answer askedAboutTheForm() {
        return api.act(Api.reception(), life().submitted(), "supplement-requests", aboutTheForm());
    }

    private static String aboutTheForm() {
        return "{"
                + Life.REASON
                + ",\"items\":[{\"name\":\"Hạng\",\"reason\":\"Sai\",\"guidance\":\"Sửa\"}]}";
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
