package vn.motcua.dossier.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.agency.AgencyFunction;
import vn.motcua.contracts.agency.AgencyLevel;

import java.time.LocalDate;
import java.util.List;

class AgencyTreeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final AgencyTree tree =
            new AgencyTree(
                    List.of(
                            agency("province", null, null, "quang-tri"),
                            agency("ward", "province", null, null),
                            agency(
                                    "desk",
                                    "ward",
                                    null,
                                    "saturdays",
                                    AgencyFunction.RECEIVING_UNIT),
                            agency(
                                    "other-ward",
                                    "province",
                                    null,
                                    null,
                                    AgencyFunction.RECEIVING_UNIT),
                            agency("old-province", null, "province", null),
                            agency(
                                    "old-ward",
                                    "old-province",
                                    "ward",
                                    null,
                                    AgencyFunction.RECEIVING_UNIT),
                            agency("lost", "nowhere", "nobody", null),
                            agency("circle-a", "circle-b", "circle-b", null),
                            agency("circle-b", "circle-a", "circle-a", null)));

    @Test
    void answersForWhatIsBelowAndWhatItTookOver() {
        assertThat(tree.subtree("ward")).containsExactlyInAnyOrder("ward", "desk", "old-ward");
        assertThat(tree.subtree("province"))
                .containsExactlyInAnyOrder(
                        "province", "ward", "desk", "other-ward", "old-province", "old-ward");
        assertThat(tree.subtree("unknown")).containsExactly("unknown");
        assertThat(tree.answersFor("ward", "desk")).isTrue();
        assertThat(tree.answersFor("desk", "ward")).isFalse();
    }

    @Test
    void findsTheSuccessorAndThePath() {
        assertThat(tree.today("old-ward")).isEqualTo("ward");
        assertThat(tree.today("ward")).isEqualTo("ward");
        assertThat(tree.path("desk")).containsExactly("province", "ward", "desk");
        assertThat(tree.find("desk")).isPresent();
        assertThat(tree.find("unknown")).isEmpty();
    }

    @Test
    void worksByTheNearestCalendarAbove() {
        assertThat(tree.calendar("desk")).isEqualTo("saturdays");
        assertThat(tree.calendar("ward")).isEqualTo("quang-tri");
        assertThat(tree.calendar("old-ward")).isEqualTo(AgencyTree.NATIONAL_CALENDAR);
        assertThat(tree.calendar("unknown")).isEqualTo(AgencyTree.NATIONAL_CALENDAR);
    }

    @Test
    void receivesInTheSubtreeOnly() {
        assertThat(tree.receives("desk", List.of("ward"), DAY)).isTrue();
        assertThat(tree.receives("desk", List.of("other-ward", "province"), DAY)).isTrue();
        assertThat(tree.receives("desk", List.of("other-ward"), DAY)).isFalse();
        assertThat(tree.receives("ward", List.of("ward"), DAY)).isFalse();
        assertThat(tree.receives("old-ward", List.of("ward"), DAY)).isFalse();
        assertThat(tree.receives("unknown", List.of("unknown"), DAY)).isFalse();
    }

    @Test
    void endsWhereALinkLeadsNowhereOrInACircle() {
        assertThat(tree.today("lost")).isEqualTo("lost");
        assertThat(tree.path("lost")).containsExactly("lost");
        assertThat(tree.subtree("circle-a")).containsExactlyInAnyOrder("circle-a", "circle-b");
        assertThat(tree.path("circle-a")).hasSize(2);
    }

    private static AgencyChanged agency(
            String id,
            @Nullable String parent,
            @Nullable String successor,
            @Nullable String calendar,
            AgencyFunction... functions) {
        return new AgencyChanged(
                id,
                "H50",
                List.of(),
                new LocalizedText(id, id),
                parent,
                AgencyLevel.COMMUNE,
                List.of(functions),
                "44",
                calendar,
                successor,
                LocalDate.of(2025, 7, 1),
                null,
                null,
                null);
    }
}
