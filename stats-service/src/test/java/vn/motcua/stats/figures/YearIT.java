package vn.motcua.stats.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.platform.test.MovableLegalClock;
import vn.motcua.stats.Life;
import vn.motcua.stats.StatsFixture;
import vn.motcua.stats.fact.FactBook;
import vn.motcua.stats.fact.SeenDossier;
import vn.motcua.stats.fact.View.Side;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The year of the figures begins on 1 January in Vietnam. Legal: TT 32/2017 Art. 11(3). */
class YearIT extends StatsFixture {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired private MovableLegalClock clock;
    @Autowired private FactBook book;
    @Autowired private ReadFigures figures;

    private final String code = "7." + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void anOpenOneAnEndedOneAndOneThatWaits() {
        for (Life life :
                List.of(
                        life("open").submitted().accepted(DAY),
                        life("ended")
                                .submitted()
                                .accepted(DAY)
                                .after(DAY)
                                .resolved(Outcome.APPROVED),
                        life("waiting").submitted())) {
            book.take(life.events());
        }
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void beginsAnewOnTheFirstOfJanuaryAndCarriesOverWhatIsOpen() {
        clock.moveTo(LocalDateTime.of(2025, 12, 31, 23, 59, 30));
        Figures old = figures.of(code, null, Side.NONE);
        clock.moveTo(LocalDateTime.of(2026, 1, 1, 0, 0, 10));
        Figures fresh = figures.of(code, null, Side.NONE);

        assertThat(old.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(old.to()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(old.balance()).isEqualTo(new Balance(0, 2, 1, 1, 0));
        assertThat(old.onlineReceived()).isEqualTo(2);
        assertThat(fresh.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(fresh.balance()).isEqualTo(new Balance(1, 0, 0, 1, 0));
        assertThat(fresh.onlineReceived()).isZero();
        assertThat(fresh.waiting()).as("whenever it was filed").isEqualTo(1);
    }

    @Test
    void countsADecisionInTheYearThatItFallsIn() {
        List<SeenDossier> later =
                life("open")
                        .submitted()
                        .accepted(DAY)
                        .after(DAY.multipliedBy(100))
                        .resolved(Outcome.REFUSED)
                        .events();
        book.take(later.subList(later.size() - 1, later.size()));
        clock.moveTo(LocalDateTime.of(2026, 4, 1, 9, 0));

        Figures found = figures.of(code, null, Side.NONE);

        assertThat(found.onlineResolved()).isEqualTo(1);
        assertThat(found.onlineOnTime())
                .as("late by the first promise")
                .isEqualTo(new Fraction(0, 1));
        assertThat(found.balance()).isEqualTo(new Balance(1, 0, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/statistics/procedures/none, STA-0001, Không có thủ tục mang mã này; hãy tìm mã ở"
                + " /api/v1/procedures., There is no procedure of this code; look for it at"
                + " /api/v1/procedures.",
        "/api/v1/statistics/agencies/none, STA-0002, Không có cơ quan mang mã này; hãy tìm mã ở"
                + " /api/v1/agencies., There is no agency of this code; look for it at"
                + " /api/v1/agencies.",
        "/api/v1/statistics/agencies/none?procedure=none, STA-0001, Không có thủ tục mang mã này;"
            + " hãy tìm mã ở /api/v1/procedures., There is no procedure of this code; look for it"
            + " at /api/v1/procedures.",
    })
    void tellsInBothLanguagesWhatThereIsNot(String path, String code, String vi, String en)
            throws Exception {
        HttpResponse<String> inVietnamese = send(request(path, ""));
        HttpResponse<String> inEnglish = send(request(path, "").header("Accept-Language", "en"));

        assertThat(inVietnamese.statusCode()).isEqualTo(404);
        assertThat(inVietnamese.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        JsonNode problem = JSON.readTree(inVietnamese.body());
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("href").asString()).isEqualTo("/docs/errors/" + code);
        assertThat(problem.path("detail").asString()).isEqualTo(vi);
        assertThat(JSON.readTree(inEnglish.body()).path("detail").asString()).isEqualTo(en);
    }

    private Life life(String name) {
        return Life.draft(name + "-" + code, code, Channel.ONLINE, "2025-12-20T02:00:00Z");
    }
}
