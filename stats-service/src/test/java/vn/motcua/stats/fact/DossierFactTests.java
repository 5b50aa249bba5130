package vn.motcua.stats.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.HoldKind;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.dossier.Stage;
import vn.motcua.stats.Life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What one dossier's events leave of it, in whatever order they come. */
class DossierFactTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void keepsTheMomentOfADeclineThatCameAfterALaterEvent() {
        List<SeenDossier> events =
                draft().submitted().after(DAY).declined().after(DAY).goesOn().events();
        SeenDossier declined = events.get(2);
        SeenDossier later = events.get(3);

        DossierFact disorder = after(after(after(null, events.get(1)), later), declined);

        assertThat(disorder).isEqualTo(FactFixture.fact(events));
        assertThat(disorder.endedAt()).isEqualTo(declined.at());
        assertThat(disorder.sequence()).isEqualTo(4);
    }

    @Test
    void doesNotGoBackToAnEarlierState() {
        List<SeenDossier> events = draft().submitted().after(DAY).accepted(DAY).events();
        DossierFact accepted = FactFixture.existing(events);

        assertThat(after(accepted, events.get(1))).isSameAs(accepted);
        assertThat(after(accepted, events.get(0))).isSameAs(accepted);
        assertThat(after(accepted, events.get(2))).isSameAs(accepted);
    }

    /** The database keeps milliseconds: a fact equals what was stored of it. */
    @Test
    void roundsMomentsDownToMilliseconds() {
        SeenDossier submitted =
                Life.draft("d", "1.0", Channel.ONLINE, "2026-03-10T02:00:00.123456789Z")
                        .submitted()
                        .events()
                        .getLast();

        DossierFact fact = after(null, submitted);

        assertThat(fact.at()).isEqualTo(Instant.parse("2026-03-10T02:00:00.123Z"));
        assertThat(fact.submittedAt()).isEqualTo(fact.at());
    }

    @Test
    void isSuspendedByEachHoldButARequestToWithdraw() {
        for (HoldKind hold : HoldKind.values()) {
            DossierFact fact =
                    FactFixture.existing(draft().submitted().accepted(DAY).held(hold).events());

            assertThat(fact.suspended())
                    .as("%s", hold)
                    .isEqualTo(hold != HoldKind.WITHDRAWAL_REQUEST);
        }
    }

    @Test
    void countsFromWhatIsKnownWhereAMomentIsMissing() {
        DossierFact known = FactFixture.existing(draft().submitted().accepted(DAY).events());
        DossierFact bare =
                new DossierFact(
                        known.id(),
                        known.sequence(),
                        known.procedure(),
                        "",
                        "",
                        known.channel(),
                        Stage.RESOLVED,
                        false,
                        null,
                        null,
                        null,
                        null,
                        Outcome.APPROVED,
                        Instant.parse("2026-04-01T02:00:00Z"),
                        null,
                        1);

        assertThat(bare.filedAt()).isEqualTo(bare.at());
        assertThat(bare.decidedAt()).isEqualTo(bare.at());
        assertThat(bare.leftAt()).isEqualTo(bare.at());
        assertThat(View.RECEIVING.key(bare, "2026-04").agency()).isEmpty();
    }

    /** Late at night in Vietnam it is still the day before in London: the law's month counts. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31T16:59:59Z, 2025-12",
        "2025-12-31T17:00:00Z, 2026-01",
        "2026-02-28T16:59:59Z, 2026-02",
        "2026-02-28T17:00:00Z, 2026-03",
    })
    void countsAcceptanceInTheMonthOfVietnam(String moment, String month) {
        Life life = Life.draft("d", "1.0", Channel.ONLINE, moment).submitted().accepted(DAY);

        assertThat(Contribution.of(FactFixture.existing(life.events())))
                .extracting(Contribution::month)
                .containsOnly(month);
    }

    private static Life draft() {
        return Life.draft("d", "1.0", Channel.ONLINE, "2026-03-10T02:00:00Z");
    }

    private static DossierFact after(@Nullable DossierFact before, SeenDossier seen) {
        return Objects.requireNonNull(DossierFact.after(before, seen));
    }
}
