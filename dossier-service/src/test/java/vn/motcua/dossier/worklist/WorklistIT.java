package vn.motcua.dossier.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.Province;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What officers find to do, each unit its own. */
class WorklistIT extends OpenService {

    private static final Province HUE = new Province("a-hue", "H57");
    private static final String PROCEDURE = "3.000801";

    @Autowired Agencies agencies;

    private final TestTokens citizen = Api.citizen("worklist");

    @BeforeEach
    void begin() {
        HUE.store(mongo, json);
        agencies.forget();
        publish(HUE.procedure(PROCEDURE));
        mongo.remove(query(where("route.involved").is(HUE.office())), Dossier.class);
    }

    @Test
    void movesADossierFromListToListAsItLives() {
        Answer submitted = life().submitted();
        String id = submitted.id();
        assertOn(id, "new");

        Answer asked =
                api.act(
                        HUE.reception(),
                        submitted,
                        "supplement-requests",
                        "{"
                                + Life.REASON
                                + ",\"items\":[{\"name\":\"Tờ"
                                + " khai\",\"reason\":\"Sai\",\"guidance\":\"Sửa\"}]}");
        assertOn(id, "waiting-at-reception");
        Answer given = api.act(citizen, asked, "supplements", "{}");
        assertOn(id, "new");

        Answer accepted = api.act(HUE.reception(), given, "acceptance", "");
        assertOn(id, "in-process");
        Answer rests = api.act(HUE.leader(), accepted, "suspension", Life.BECAUSE);
        assertOn(id, "waiting");
        Answer goesOn = api.act(HUE.leader(), rests, "resumption", Life.BECAUSE);
        Answer decided = api.act(HUE.leader(), goesOn, "resolution", "{\"outcome\":\"APPROVED\"}");
        assertOn(id, "to-return");
        api.act(HUE.reception(), decided, "return", "{\"by\":\"COUNTER\"}");
        assertOn(id);
    }

    /** On these lists of the province and on no other. */
    private void assertOn(String id, String... lists) {
        List<String> found = new ArrayList<>();
        for (Worklist list : Worklist.values()) {
            TestTokens leader = Api.officer("l", Role.LEADER, HUE.id());
            if (page(leader, list.path() + "?limit=100").contains(id)) {
                found.add(list.path());
            }
        }
        assertThat(found).containsExactly(lists);
    }

    @Test
    void warnsAWorkingDayBeforeADossierIsDueAndSaysWhenItIsLate() {
        String id = life().accepted().id();

        clock.moveTo(LocalDateTime.of(2026, 3, 12, 16, 0));
        assertOn(id, "in-process");
        clock.moveTo(LocalDateTime.of(2026, 3, 13, 16, 0));
        assertOn(id, "in-process", "due-soon");
        clock.moveTo(LocalDateTime.of(2026, 3, 16, 9, 1));
        assertOn(id, "in-process", "overdue");
    }

    @Test
    void keepsTheListsOfOthersToThemselves() {
        String id = life().submitted().id();
        TestTokens neighbour = Api.officer("far", Role.RECEPTION_OFFICER, Catalogue.ELSEWHERE);

        assertThat(page(HUE.reception(), "new")).containsExactly(id);
        assertThat(page(neighbour, "new?limit=100")).doesNotContain(id);
        assertThat(page(HUE.specialist(), "new"))
                .as("a specialist sees nothing before acceptance")
                .isEmpty();
        assertThat(
                        api.get(HUE.leader(), "/api/v1/worklists/new?unit=" + Catalogue.ELSEWHERE)
                                .text("/code"))
                .isEqualTo("DOS-2202");
        assertThat(api.get(citizen, "/api/v1/worklists/new").status()).isEqualTo(403);
        assertThat(api.get(citizen, "/api/v1/worklists").status()).isEqualTo(403);
        assertThat(api.get(HUE.leader(), "/api/v1/worklists/nothing").text("/code"))
                .isEqualTo("DOS-2201");
    }

    @Test
    void narrowsToAUnitBelowAndToWhatIsMine() {
        Answer mine =
                api.act(
                        HUE.leader(),
                        life().accepted(),
                        "assignments",
                        "{\"officer\":{\"subject\":\"a-hue-specialist\",\"name\":\"Bình\"}}");
        String others = life().inProcess().id();
        TestTokens leader = Api.officer("l", Role.LEADER, HUE.id());

        assertThat(page(HUE.specialist(), "in-process"))
                .containsExactlyInAnyOrder(mine.id(), others);
        assertThat(page(HUE.specialist(), "in-process?mine=true")).containsExactly(mine.id());
        assertThat(page(leader, "in-process?unit=" + HUE.office()))
                .containsExactlyInAnyOrder(mine.id(), others);
        assertThat(page(leader, "in-process?unit=" + HUE.desk())).isEmpty();
        assertThat(count(HUE.specialist(), "in-process", "?mine=true")).isEqualTo(1);
        assertThat(count(HUE.specialist(), "in-process", "")).isEqualTo(2);
    }

    @Test
    void tellsOfADossierWhatAnOfficerNeedsAndNothingOfThePerson() {
        Answer accepted = life().accepted();

        Answer list = api.get(HUE.leader(), "/api/v1/worklists/in-process");

        assertThat(list.text("/items/0/code")).isEqualTo(accepted.text("/code"));
        assertThat(list.text("/items/0/procedure/code")).isEqualTo(PROCEDURE);
        assertThat(list.text("/items/0/stage")).isEqualTo("ACCEPTED");
        assertThat(list.text("/items/0/step/id")).isEqualTo("tham-dinh");
        assertThat(list.text("/items/0/step/unit")).isEqualTo(HUE.office());
        assertThat(list.text("/items/0/step/dueAt")).startsWith("2026-03-11T02:0");
        assertThat(list.text("/items/0/dueAt")).isEqualTo("2026-03-16T02:00:00Z");
        assertThat(list.response().body()).doesNotContain("Nguyễn", "worklist@example.vn", "form");
    }

    @Test
    void countsEveryListAtOnce() {
        life().submitted();
        life().submitted();
        life().accepted();
        TestTokens leader = Api.officer("l", Role.LEADER, HUE.id());

        Answer counts = api.get(leader, "/api/v1/worklists");

        assertThat(
                        counts.body()
                                .at("/items")
                                .valueStream()
                                .map(each -> each.at("/name").asString() + " " + each.at("/count")))
                .containsExactly(
                        "new 2",
                        "in-process 1",
                        "due-soon 0",
                        "overdue 0",
                        "waiting 0",
                        "waiting-at-reception 0",
                        "to-return 0");
        assertThat(counts.body().at("/items/0/more").asBoolean()).isFalse();
        assertThat(counts.text("/items/0/title/vi")).isEqualTo("Hồ sơ mới");
    }

    @Test
    void pagesThroughAWorklistWithoutLossOrRepetition() {
        for (int i = 0; i < 5; i++) {
            life().submitted();
        }
        List<String> all = page(HUE.reception(), "new?limit=100");
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api.get(HUE.reception(), "/api/v1/worklists/new?limit=2" + cursor);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            paged.addAll(ids(page));
            cursor =
                    page.text("/nextCursor").isEmpty() ? "" : "&cursor=" + page.text("/nextCursor");
        } while (!cursor.isEmpty());

        assertThat(all).hasSize(5);
        assertThat(paged).isEqualTo(all);
        assertThat(api.get(HUE.reception(), "/api/v1/worklists/new?cursor=x").text("/code"))
                .isEqualTo("MC-0006");
        assertThat(api.get(HUE.reception(), "/api/v1/worklists/new?limit=101").status())
                .isEqualTo(400);
    }

    private Life life() {
        return Life.of(api, citizen).under(PROCEDURE).before(HUE);
    }

    private long count(TestTokens officer, String list, String query) {
        return api.get(officer, "/api/v1/worklists" + query)
                .body()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/name").asString().equals(list))
                .mapToLong(each -> each.at("/count").asLong())
                .sum();
    }

    private List<String> page(TestTokens officer, String list) {
        Answer page = api.get(officer, "/api/v1/worklists/" + list);
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        return ids(page);
    }

    private static List<String> ids(Answer answer) {
        return answer.body()
                .at("/items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
