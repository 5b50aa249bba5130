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

    private final TestTokens citizen = Api.citizen("binh");
    private Answer submitted;

    @BeforeEach
    void submit() {
        submitted = Life.of(api, citizen).submitted();
    }

    @Test
    void feedsProgramsWithoutAnythingPersonal() {
        TestTokens national = TestTokens.of("ministry").scopes("dossier-events.read");
        TestTokens ofElsewhere =
                TestTokens.of("province").scopes("dossier-events.read").agency(Catalogue.ELSEWHERE);
        String mine = submitted.id();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        subjects(api.get(national, "/api/v1/dossier-events?limit=1000"))
                                .contains(mine));

        Answer feed = api.get(national, "/api/v1/dossier-events?limit=1000");
        assertThat(feed.response().body())
                .doesNotContain("Nguyễn")
                .doesNotContain("@example.vn")
                .doesNotContain("person\"");
        assertThat(subjects(api.get(ofElsewhere, "/api/v1/dossier-events?limit=1000")))
                .doesNotContain(mine);
        assertThat(subjects(api.get(Api.citizen("else"), "/api/v1/dossier-events?limit=1000")))
                .doesNotContain(mine);
        assertThat(api.get(null, "/api/v1/dossier-events").status()).isEqualTo(401);
        assertThat(api.get(national, "/api/v1/dossier-events?after=-1").status()).isEqualTo(400);
        long head = feed.body().at("/head").asLong();
        Answer end = api.get(national, "/api/v1/dossier-events?after=" + head + "&wait=1");
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
