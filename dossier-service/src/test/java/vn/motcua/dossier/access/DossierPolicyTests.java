package vn.motcua.dossier.access;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.access.Callers.citizen;
import static vn.motcua.dossier.access.Callers.officer;
import static vn.motcua.dossier.access.Callers.person;
import static vn.motcua.dossier.lifecycle.ADossier.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Province;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Actor;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.reference.InMemory;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;

import java.util.ArrayList;
import java.util.List;

/** Who is what to a dossier, and what that lets somebody see and do. */
class DossierPolicyTests {

    private static final Province OLD = new Province("a-old", "H47");

    private static final Caller RECEPTION =
            officer("reception", Catalogue.ONE_STOP, Role.RECEPTION_OFFICER);
    private static final Caller SPECIALIST =
            officer("specialist", Catalogue.POLICE, Role.SPECIALIST);
    private static final Caller LEADER = officer("leader", Catalogue.POLICE, Role.LEADER);

    private final DossierPolicy policy = new DossierPolicy(InMemory.agencies(agencies()));

    private static List<AgencyChanged> agencies() {
        List<AgencyChanged> all = new ArrayList<>(Catalogue.agencies());
        all.add(OLD.deskTakenOverBy(Catalogue.ONE_STOP));
        return all;
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void showsNothingToNobodyAndToWhoHasNoPartInIt(Stage stage) {
        Dossier dossier = ADossier.in(stage);

        for (Caller stranger :
                List.of(
                        Caller.ANONYMOUS,
                        citizen("binh"),
                        officer("o", Catalogue.PROVINCE, Role.OPERATOR),
                        officer("e", Catalogue.PROVINCE, Role.CATALOG_EDITOR),
                        officer("r", Catalogue.ELSEWHERE, Role.RECEPTION_OFFICER, Role.LEADER),
                        officer("n", "a-unknown", Role.RECEPTION_OFFICER, Role.LEADER),
                        Callers.program(Catalogue.PROVINCE, FeedPolicy.READ))) {
            assertThat(policy.visible(stranger).matches(dossier)).as("%s", stranger).isFalse();
            assertThat(policy.actors(stranger, dossier)).isEmpty();
            assertThat(policy.allowed(stranger, dossier)).isEmpty();
            assertThat(refusal(() -> policy.requireVisible(stranger, dossier)))
                    .isEqualTo(DossierErrors.NOT_FOUND);
        }
    }

    @Test
    void givesACounterDossierToThePersonOnceItIsFiled() {
        Dossier draft = ADossier.draft(Channel.COUNTER, null, ADossier.rules());
        Dossier filed = ADossier.draft(Channel.COUNTER, null, ADossier.rules());
        ADossier.act(filed, Action.FILE_AT_COUNTER, ADossier.MONDAY);
        Caller an = person("an", "044200000001");

        assertThat(policy.own(an).matches(draft)).as("nobody else's draft").isFalse();
        assertThat(policy.own(an).matches(filed)).isTrue();
        assertThat(policy.own(person("binh", "044200000002")).matches(filed)).isFalse();
        assertThat(policy.own(citizen("without-id")).matches(filed)).isFalse();
        assertThat(policy.actors(an, filed)).containsExactly(Actor.OWNER);
    }

    @Test
    void takesAPersonalIdForNothingWhereNoCitizenSignsIn() {
        Dossier filed = ADossier.draft(Channel.COUNTER, null, ADossier.rules());
        ADossier.act(filed, Action.FILE_AT_COUNTER, ADossier.MONDAY);

        Caller machine = Callers.caller("m", "044200000001", null);

        assertThat(policy.visible(machine).matches(filed)).isFalse();
    }

    @Test
    void showsADraftToItsOwnerAndToTheCounterThatWritesIt() {
        Dossier online = ADossier.draft();
        Dossier counter = ADossier.draft(Channel.COUNTER, null, ADossier.rules());
        Dossier byPost = ADossier.draft(Channel.POST, null, ADossier.rules());
        Caller leader = officer("l", Catalogue.ONE_STOP, Role.LEADER, Role.AUDITOR);

        assertThat(policy.visible(citizen("an")).matches(online)).isTrue();
        assertThat(policy.visible(RECEPTION).matches(online)).isFalse();
        assertThat(policy.visible(RECEPTION).matches(counter)).isTrue();
        assertThat(policy.visible(RECEPTION).matches(byPost)).isTrue();
        assertThat(policy.visible(leader).matches(counter)).isFalse();
    }

    @Test
    void letsTheAgencyThatTookOverGoOn() {
        Dossier dossier = ADossier.draft();
        dossier.submit(
                "H47.01-260309-0001",
                ADossier.rules(),
                Route.of(OLD.desk(), Catalogue.POLICE),
                ADossier.snapshot(ADossier.MONDAY),
                ADossier.MONDAY);

        assertThat(policy.subtree(RECEPTION)).contains(OLD.desk());
        assertThat(policy.actors(RECEPTION, dossier)).containsExactly(Actor.RECEPTION);
        assertThat(policy.allowed(RECEPTION, dossier)).contains(Action.ACCEPT);
    }

    @Test
    void showsItToAUnitFromTheDayItGetsAPart() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        Caller colleague = officer("c", Catalogue.ELSEWHERE, Role.SPECIALIST);
        assertThat(policy.visible(colleague).matches(dossier)).isFalse();

        dossier.assign(unit(Catalogue.ELSEWHERE), ADossier.OFFICER, ADossier.MONDAY);
        assertThat(policy.visible(colleague).matches(dossier)).isTrue();
        assertThat(policy.actors(colleague, dossier)).containsExactly(Actor.SPECIALIST);

        dossier.assign(unit(Catalogue.POLICE), ADossier.OFFICER, ADossier.MONDAY);
        assertThat(policy.visible(colleague).matches(dossier)).as("it had a part in it").isTrue();
        assertThat(policy.actors(colleague, dossier)).as("and has none now").isEmpty();
    }

    @Test
    void letsTheLeaderOfTheDeskDecideBeforeAcceptanceOnly() {
        Caller ofTheDesk = officer("l", Catalogue.ONE_STOP, Role.LEADER);

        assertThat(policy.actors(ofTheDesk, ADossier.in(Stage.SUBMITTED)))
                .containsExactly(Actor.LEADER);
        assertThat(policy.actors(ofTheDesk, ADossier.in(Stage.ACCEPTED))).isEmpty();
        assertThat(policy.actors(LEADER, ADossier.in(Stage.ACCEPTED)))
                .containsExactly(Actor.LEADER);
    }

    @Test
    void knowsOurOwnPartsAsTheSystemAlone() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        Caller calendar = Caller.system("calendar");

        assertThat(policy.actors(calendar, dossier)).containsExactly(Actor.SYSTEM);
        policy.requireVisible(calendar, ADossier.draft());
        policy.require(calendar, dossier, Action.RECALCULATE_DUE_DATE);
        assertThat(refusal(() -> policy.require(calendar, dossier, Action.RESOLVE)))
                .isEqualTo(DossierErrors.NOT_YOURS_TO_DO);
    }

    @Test
    void keepsAStepForItsRoleAndForTheOfficerWhoHasIt() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        Caller both = officer("both", Catalogue.POLICE, Role.SPECIALIST, Role.ACCOUNTANT);
        dossier.assign(
                new Officer("both", "Cả Hai", Catalogue.POLICE, ADossier.TEXT),
                ADossier.OFFICER,
                ADossier.MONDAY);

        policy.require(both, dossier, Action.COMPLETE_STEP);
        assertThat(refusal(() -> policy.require(SPECIALIST, dossier, Action.COMPLETE_STEP)))
                .isEqualTo(DossierErrors.ASSIGNED_TO_ANOTHER);
        policy.require(LEADER, dossier, Action.COMPLETE_STEP);

        dossier.completeStep(
                "tham-dinh",
                Catalogue.POLICE,
                ADossier.CALENDAR,
                ADossier.OFFICER,
                ADossier.MONDAY);
        assertThat(refusal(() -> policy.require(SPECIALIST, dossier, Action.COMPLETE_STEP)))
                .isEqualTo(DossierErrors.STEP_OF_ANOTHER_ROLE);
        assertThat(policy.allowed(SPECIALIST, dossier)).doesNotContain(Action.COMPLETE_STEP);
    }

    @Test
    void letsFilesBeAddedToADraftAndWhileASupplementIsWaitedFor() {
        Dossier asked = ADossier.in(Stage.SUBMITTED);
        ADossier.act(asked, Action.REQUEST_SUPPLEMENT, ADossier.MONDAY);
        Caller an = citizen("an");

        assertThat(policy.mayAttach(an, ADossier.draft())).isTrue();
        assertThat(policy.mayAttach(an, ADossier.in(Stage.SUBMITTED))).isFalse();
        assertThat(policy.mayAttach(an, asked)).isTrue();
        assertThat(policy.mayAttach(RECEPTION, asked)).as("what comes to the counter").isTrue();
        assertThat(policy.mayAttach(LEADER, asked)).isFalse();
    }

    @Test
    void offersTheWayToFileThatFitsTheChannel() {
        Dossier counter = ADossier.draft(Channel.COUNTER, null, ADossier.rules());

        assertThat(policy.allowed(citizen("an"), ADossier.draft()))
                .containsExactly(Action.CHANGE_DRAFT, Action.DISCARD_DRAFT, Action.SUBMIT);
        assertThat(policy.allowed(RECEPTION, counter))
                .contains(Action.FILE_AT_COUNTER)
                .doesNotContain(Action.SUBMIT);
    }

    private static Officer unit(String agency) {
        return new Officer(null, null, agency, ADossier.TEXT);
    }
}
