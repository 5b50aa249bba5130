package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;

/** Holds the figures against a recount, and the recount against {@code docs/figures.md}. */
class FiguresRuleTests {

    private final Drilled drilled = Drilled.well();

    @Test
    void findsEveryFigureThatIsNotTheRecount() {
        for (String figure : Recount.FIGURES) {
            Drilled wrong = Drilled.well();
            wrong.figures.merge(figure, 1L, Long::sum);

            assertThat(wrong.violations()).singleElement().asString().startsWith(figure);
        }
    }

    @Test
    void findsFiguresThatAreNotShown() {
        drilled.figures.remove("/figures/totalReceived");

        assertThat(drilled.violations())
                .containsExactly("/figures/totalReceived is shown as -1, recounted 2");
    }

    @Test
    void recountsByTheNewestEventOfEachDossier() {
        Drilled three = Drilled.well();
        three.live("c", 3);
        three.live("d", 2);

        assertThat(Recount.of(three.feed, Drilled.PROCEDURE, Drilled.KILLED).figures())
                .containsEntry("/figures/totalReceived", 3L)
                .containsEntry("/figures/onlineResolved", 2L)
                .containsEntry("/figures/onlineResolvedOnTime/numerator", 2L)
                .containsEntry("/balance/inProcess", 1L)
                .containsEntry("/balance/suspended", 0L)
                .containsEntry("/waiting", 1L);
        assertThat(Recount.of(three.feed, "other", Drilled.KILLED).figures().values())
                .containsOnly(0L);
    }

    @Test
    void recountsWhatIsLateSuspendedOrFromLastYear() {
        Recount recount =
                Recount.of(
                        List.of(
                                item(
                                        "late",
                                        """
                                        {"stage":"RETURNED","channel":"ONLINE","outcome":"REFUSED","holds":[],
                                         "acceptedAt":"%1$s","firstDueAt":"%1$s","resolvedAt":"%2$s"}
                                        """),
                                item(
                                        "held",
                                        """
                                        {"stage":"ACCEPTED","channel":"COUNTER","acceptedAt":"%1$s",
                                         "holds":[{"id":"h","kind":"SUPPLEMENT"}]}
                                        """),
                                item(
                                        "stopped",
                                        """
                                        {"stage":"RESOLVED","channel":"ONLINE","outcome":"STOPPED","holds":[],
                                         "acceptedAt":"%1$s","resolvedAt":"%2$s"}
                                        """),
                                item(
                                        "old",
                                        """
                                        {"stage":"RETURNED","channel":"ONLINE","outcome":"APPROVED","holds":[],
                                         "acceptedAt":"2001-01-01T00:00:00Z","resolvedAt":"2001-01-01T00:00:00Z"}
                                        """)),
                        Drilled.PROCEDURE,
                        Drilled.KILLED);

        assertThat(recount.figures())
                .containsEntry("/figures/totalReceived", 3L)
                .containsEntry("/figures/onlineReceived", 2L)
                .containsEntry("/figures/onlineResolved", 1L)
                .containsEntry("/figures/onlineResolvedOnTime/numerator", 0L)
                .containsEntry("/figures/onlineResolvedOnTime/denominator", 1L)
                .containsEntry("/balance/inProcess", 0L)
                .containsEntry("/balance/suspended", 1L);
    }

    @Test
    void beginsWithTheLegalYearInWhichTheFiguresWereRead() {
        Instant newYear = Instant.parse("2025-12-31T17:00:00Z");
        List<FeedReader.Item> feed =
                List.of(
                        item(
                                "over",
                                """
                                {"stage":"RETURNED","channel":"ONLINE","outcome":"APPROVED","holds":[],
                                 "acceptedAt":"%1$s","resolvedAt":"%2$s"}
                                """,
                                newYear.minusSeconds(30),
                                newYear));

        assertThat(Recount.of(feed, Drilled.PROCEDURE, newYear.minusMillis(1)).figures())
                .containsEntry("/figures/totalReceived", 1L);
        assertThat(Recount.of(feed, Drilled.PROCEDURE, newYear.plusSeconds(30)).figures())
                .containsEntry("/figures/totalReceived", 0L)
                .containsEntry("/figures/onlineResolved", 1L);
    }

    private static FeedReader.Item item(String dossier, String state) {
        return item(
                dossier, state, Drilled.KILLED.minusSeconds(60), Drilled.KILLED.minusSeconds(30));
    }

    private static FeedReader.Item item(
            String dossier, String state, Instant accepted, Instant resolved) {
        String json = state.formatted(accepted, resolved).strip().substring(1);
        return new FeedReader.Item(
                1,
                dossier + "/1",
                dossier,
                1,
                JsonMapper.shared()
                        .readTree(
                                "{\"procedure\":{\"code\":\"" + Drilled.PROCEDURE + "\"}," + json));
    }
}
