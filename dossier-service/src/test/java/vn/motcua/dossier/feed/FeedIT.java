package vn.motcua.dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.test.TestTokens;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The feed of events for programs, and for a citizen who has no dossier before. */
class FeedIT extends OpenService {

    private static final String FEED = "/api/v1/dossier-events";

    private final String subject = "feed-" + UUID.randomUUID();
    private final TestTokens citizen = Api.citizen(subject);
    private final TestTokens national = TestTokens.of("ministry").scopes("dossier-events.read");

    @Test
    void feedsProgramsWithoutAnythingPersonal() {
        TestTokens ofElsewhere =
                TestTokens.of("province").scopes("dossier-events.read").agency(Catalogue.ELSEWHERE);
        String page = FEED + "?limit=1000&after=" + head();
        String mine = Life.of(api, citizen).submitted().id();
        awaitAllSent();

        Answer feed = api.get(national, page);
        assertThat(subjects(feed)).contains(mine);
        assertThat(feed.response().body())
                .doesNotContain("Nguyễn")
                .doesNotContain("@example.vn")
                .doesNotContain("person\"");
        assertThat(subjects(api.get(ofElsewhere, page))).doesNotContain(mine);
        assertThat(subjects(api.get(Api.citizen("else"), page))).doesNotContain(mine);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void pagesWithoutAHoleAndWithoutADouble(int limit) {
        long start = head();
        for (int i = 0; i < 3; i++) {
            Life.of(api, citizen).submitted();
        }
        awaitAllSent();
        List<Long> read = new ArrayList<>();
        long next = start;
        boolean more;
        do {
            Answer page = page(national, next, limit);
            assertThat(positions(page)).hasSizeLessThanOrEqualTo(limit);
            read.addAll(positions(page));
            more = number(page, "/next") < number(page, "/head");
            if (more && next == start) { // and what comes meanwhile is read last
                Life.of(api, citizen).submitted();
                awaitAllSent();
            }
            next = number(page, "/next");
        } while (more);

        assertThat(read).hasSizeGreaterThanOrEqualTo(limit < 3 ? 4 : 3);
        assertThat(read)
                .isEqualTo(
                        stored(where("position").gt(start).lte(next).and("access.filed").is(true)));
        Answer behind = page(citizen, next, limit);
        assertThat(positions(behind)).as("all was read").isEmpty();
    }

    @Test
    void givesAnOwnerEachEventOfADossierInTheOrderOfItsSequence() {
        long start = head();
        String id = Life.of(api, citizen).submitted().id();
        awaitAllSent();

        Answer page = page(citizen, start, 100);

        assertThat(positions(page))
                .isEqualTo(stored(where("position").gt(start).and("access.owner").is(subject)));
        assertThat(subjects(page)).containsOnly(id);
        assertThat(page.body().at("/items").valueStream().map(item -> item.get("sequence").asInt()))
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000, Long.MAX_VALUE})
    void answersBeyondTheEndWithNothingAndThePositionAsAsked(long beyond) {
        awaitAllSent();
        long head = head();
        long position = beyond == Long.MAX_VALUE ? beyond : head + beyond;

        Answer page = page(citizen, position, 10);

        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(positions(page)).isEmpty();
        assertThat(number(page, "/next")).isEqualTo(position);
        assertThat(number(page, "/head")).isGreaterThanOrEqualTo(head).isLessThan(position);
    }

    @Test
    void answersAWaitingReaderWhenItsEventComes() throws Exception {
        awaitAllSent();
        String waiting = FEED + "?wait=20&after=" + head();
        CompletableFuture<Answer> answer =
                CompletableFuture.supplyAsync(() -> api.get(citizen, waiting));

        Life.of(api, Api.citizen("somebody-else")).draft();
        String id = Life.of(api, citizen).draft().id();

        Answer page = answer.get(15, TimeUnit.SECONDS);
        assertThat(subjects(page)).as(page.toString()).containsExactly(id);
        assertThat(number(page, "/next")).isEqualTo(positions(page).getLast());
    }

    @Test
    void answersAWaitingReaderWithNothingWhenItsTimeIsUp() {
        awaitAllSent();
        long head = head();
        long began = System.nanoTime();

        Answer page = api.get(citizen, FEED + "?wait=1&after=" + head);

        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(15));
        assertThat(page.status()).isEqualTo(200);
        assertThat(positions(page)).isEmpty();
        assertThat(number(page, "/next")).isEqualTo(number(page, "/head"));
    }

    @Test
    void refusesWhomItDoesNotConcern() {
        Answer nobody = api.get(null, FEED);
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.text("/code")).isEqualTo("MC-0010");
        for (TestTokens without :
                List.of(
                        TestTokens.of("program").scopes("webhooks.write"),
                        TestTokens.of("program").scopes("webhooks.write").agency(Catalogue.POLICE),
                        Api.officer("s", Role.SPECIALIST, Catalogue.POLICE),
                        TestTokens.of("operator").roles(Role.OPERATOR))) {
            Answer refused = api.get(without, FEED + "?wait=20");
            assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
            assertThat(refused.text("/code")).isEqualTo("MC-0012");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "after=-1, after",
        "after=9223372036854775808, after",
        "after=first, after",
        "limit=0, limit",
        "limit=1001, limit",
        "limit=x, limit",
        "wait=-1, wait",
        "wait=21, wait",
    })
    void refusesWhatCannotBeAskedFor(String query, String name) {
        Answer refused = api.get(national, FEED + "?" + query);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("MC-0003");
        assertThat(Api.issues(refused)).containsExactly(name);
    }

    private void awaitAllSent() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !mongo.exists(query(where("pending").is(true)), JournalEntry.class));
    }

    private long head() {
        return number(page(national, 0, 1), "/head");
    }

    private Answer page(TestTokens reader, long after, int limit) {
        return api.get(reader, FEED + "?limit=" + limit + "&after=" + after);
    }

    /** The positions that the journal itself has. */
    private List<Long> stored(Criteria of) {
        return mongo.find(query(of).with(Sort.by("position")), JournalEntry.class).stream()
                .map(JournalEntry::position)
                .toList();
    }

    private static long number(Answer answer, String pointer) {
        JsonNode number = answer.body().at(pointer);
        assertThat(number.isIntegralNumber()).as(answer.toString()).isTrue();
        return number.asLong();
    }

    private static List<Long> positions(Answer answer) {
        return answer.body()
                .at("/items")
                .valueStream()
                .map(item -> item.get("position").asLong())
                .toList();
    }

    private static List<String> subjects(Answer answer) {
        return answer.body()
                .at("/items")
                .valueStream()
                .map(item -> item.get("subject").asString())
                .toList();
    }
}
