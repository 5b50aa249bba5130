package vn.motcua.dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

import java.time.Duration;
import java.util.List;

/** The feed of events for programs. */
class FeedIT extends OpenService {

    private static final String FEED = "/api/v1/dossier-events";

    private final TestTokens citizen = Api.citizen("binh");
    private final TestTokens national = TestTokens.of("ministry").scopes("dossier-events.read");
    private Answer submitted;
    private String page = "";

    @BeforeEach
    void submit() {
        long head = api.get(national, FEED + "?limit=1").body().at("/head").asLong();
        page = FEED + "?limit=1000&after=" + head;
        submitted = Life.of(api, citizen).submitted();
    }

    @Test
    void feedsProgramsWithoutAnythingPersonal() {
        TestTokens ofElsewhere =
                TestTokens.of("province").scopes("dossier-events.read").agency(Catalogue.ELSEWHERE);
        String mine = submitted.id();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> subjects(api.get(national, page)).contains(mine));

        Answer feed = api.get(national, page);
        assertThat(feed.response().body())
                .doesNotContain("Nguyễn")
                .doesNotContain("@example.vn")
                .doesNotContain("person\"");
        assertThat(subjects(api.get(ofElsewhere, page))).doesNotContain(mine);
        assertThat(subjects(api.get(Api.citizen("else"), page))).doesNotContain(mine);
        assertThat(api.get(null, FEED).status()).isEqualTo(401);
        assertThat(api.get(national, FEED + "?after=-1").status()).isEqualTo(400);
        long head = feed.body().at("/head").asLong();
        Answer end = api.get(national, FEED + "?after=" + head + "&wait=1");
        assertThat(end.body().at("/next").asLong()).isGreaterThanOrEqualTo(head);
    }

    private static List<String> subjects(Answer answer) {
        return answer.body()
                .at("/items")
                .valueStream()
                .map(item -> item.get("subject").asString())
                .toList();
    }
}
