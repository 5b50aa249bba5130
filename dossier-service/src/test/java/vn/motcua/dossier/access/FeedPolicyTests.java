package vn.motcua.dossier.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.reference.InMemory;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.journal.Actor;
import vn.motcua.platform.journal.JournalEntry;

import java.time.Instant;
import java.util.Map;

/** Which events of the journal a program or an officer may read. */
class FeedPolicyTests {

    private final FeedPolicy policy =
            new FeedPolicy(new DossierPolicy(InMemory.agencies(Catalogue.agencies())));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void givesAProgramOfTheNationWhatWasFiled(Stage stage) {
        boolean filed = Stage.filed().contains(stage);

        assertThat(reads(Callers.program(null, FeedPolicy.READ), entry(stage))).isEqualTo(filed);
        assertThat(reads(Callers.program(Catalogue.PROVINCE, FeedPolicy.READ), entry(stage)))
                .as("the unit is below it")
                .isEqualTo(filed);
        assertThat(reads(Callers.program(Catalogue.ELSEWHERE, FeedPolicy.READ), entry(stage)))
                .isFalse();
        assertThat(reads(Callers.program(null, "another.scope"), entry(stage))).isFalse();
    }

    @Test
    void givesAnOwnerWhatIsOwnAlsoADraft() {
        assertThat(reads(Callers.citizen("an"), entry(Stage.DRAFT))).isTrue();
        assertThat(reads(Callers.citizen("an"), entry(Stage.RETURNED))).isTrue();
        assertThat(reads(Callers.citizen("binh"), entry(Stage.RETURNED))).isFalse();
    }

    @Test
    void givesOfficersWhatConcernsTheirAgencyAndNoDraft() {
        for (Role role : new Role[] {Role.RECEPTION_OFFICER, Role.LEADER, Role.AUDITOR}) {
            Caller officer = Callers.officer("o", Catalogue.POLICE, role);
            assertThat(reads(officer, entry(Stage.SUBMITTED))).as("%s", role).isTrue();
            assertThat(reads(officer, entry(Stage.DRAFT))).as("%s", role).isFalse();
        }
        for (Role role : new Role[] {Role.SPECIALIST, Role.OPERATOR, Role.ACCOUNTANT}) {
            Caller officer = Callers.officer("o", Catalogue.POLICE, role);
            assertThat(reads(officer, entry(Stage.SUBMITTED))).as("%s", role).isFalse();
        }
    }

    @Test
    void hasNothingForThoseWhomItDoesNotConcern() {
        assertThat(policy.readable(Callers.program(null, "another.scope")).isNone()).isTrue();
        assertThat(policy.readable(Callers.program(Catalogue.PROVINCE, "another.scope")).isNone())
                .isTrue();
        for (Role role : new Role[] {Role.SPECIALIST, Role.OPERATOR, Role.ACCOUNTANT}) {
            Caller officer = Callers.officer("an", Catalogue.POLICE, role);
            assertThat(policy.readable(officer).isNone()).as("%s", role).isTrue();
        }
        Caller nowhere = Callers.caller("an", null, null, Role.LEADER);
        assertThat(policy.readable(nowhere).isNone()).as("an officer without an agency").isTrue();
        assertThat(policy.readable(Callers.citizen("an")).isNone()).isFalse();
        assertThat(policy.readable(Callers.caller("an", null, null, Role.BUSINESS)).isNone())
                .isFalse();
    }

    @Test
    void notesNobodyWithWhatADiscardedDraftLeavesBehind() {
        Map<String, Object> access = FeedPolicy.access(ADossier.in(Stage.DISCARDED));

        assertThat(access).doesNotContainKey("owner").containsEntry("filed", false);
    }

    private boolean reads(Caller caller, JournalEntry entry) {
        return policy.readable(caller).matches(entry);
    }

    private static JournalEntry entry(Stage stage) {
        return new JournalEntry(
                "d-1/0000000001",
                "d-1",
                1,
                "type",
                "topic",
                "d-1",
                Instant.EPOCH,
                new Actor("an", null, null, "CITIZEN"),
                "{}",
                null,
                null,
                null,
                FeedPolicy.access(ADossier.in(stage)),
                "c",
                null,
                null,
                null,
                "",
                "",
                null,
                1L,
                1);
    }
}
