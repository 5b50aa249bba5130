package vn.motcua.dossier.reference;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Changed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whatever the catalogue publishes, circles included, every question about agencies has an end. */
class AgencyTreePropertyTests {

    private static final int AGENCIES = 6;

    @Property(tries = 300)
    void answersForItselfAndForWhoeverItAnswersForAnswersFor(
            @ForAll("agencies") List<AgencyChanged> all) {
        AgencyTree tree = new AgencyTree(all);

        for (String id : tree.ids()) {
            Set<String> subtree = tree.subtree(id);
            assertThat(subtree).contains(id);
            subtree.forEach(below -> assertThat(subtree).containsAll(tree.subtree(below)));
        }
    }

    @Property(tries = 300)
    void endsEveryWayUp(@ForAll("agencies") List<AgencyChanged> all) {
        AgencyTree tree = new AgencyTree(all);

        for (String id : tree.ids()) {
            assertThat(tree.path(id)).doesNotHaveDuplicates().endsWith(id);
            assertThat(tree.ids()).contains(tree.today(id));
            assertThat(tree.answersFor(tree.today(id), id)).isTrue();
            assertThat(tree.calendar(id)).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-07-01, -, -, true",
                "2026-03-09, 2026-03-09, -, true",
                "2026-03-10, -, -, false",
                "2025-07-01, 2026-03-08, -, false",
                "2025-07-01, 2026-03-31, -, true",
                "2025-07-01, -, a-elsewhere, false",
            })
    void receivesWhileItExists(
            String from, @Nullable String to, @Nullable String successor, boolean receives) {
        AgencyChanged unit =
                Changed.agency(
                        Catalogue.ONE_STOP,
                        state ->
                                state.put("validFrom", from)
                                        .put("validTo", to)
                                        .put("successor", successor)
                                        .putNull("parent"));
        AgencyTree tree = new AgencyTree(List.of(unit));
        LocalDate day = LocalDate.of(2026, 3, 9);

        assertThat(tree.receives(Catalogue.ONE_STOP, List.of(Catalogue.ONE_STOP), day))
                .isEqualTo(receives);
        assertThat(tree.exists(Catalogue.ONE_STOP, day)).isEqualTo(receives);
        assertThat(tree.exists("a-unknown", day)).isFalse();
    }

    @Provide
    Arbitrary<List<AgencyChanged>> agencies() {
        Arbitrary<Integer> link = Arbitraries.integers().between(-1, AGENCIES);
        return Combinators.combine(link.list().ofSize(AGENCIES), link.list().ofSize(AGENCIES))
                .as((parents, successors) ->
                        IntStream.range(0, AGENCIES)
                                .mapToObj(i ->
                                        agency(
                                                i,
                                                linked(parents.get(i)),
                                                linked(successors.get(i))))
                                .toList());
    }

    private static @Nullable String linked(int to) {
        return to < 0 ? null : "a-" + to;
    }

    private static AgencyChanged agency(
            int number, @Nullable String parent, @Nullable String successor) {
        return Changed.agency(
                Catalogue.PROVINCE,
                state ->
                        state.put("id", "a-" + number)
                                .put("parent", parent)
                                .put("successor", successor));
    }
}
