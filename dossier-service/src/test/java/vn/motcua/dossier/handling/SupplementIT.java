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

    private Life life() {
        return Life.of(api, citizen);
    }
}
