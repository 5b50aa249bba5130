package vn.motcua.dossier.access;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.access.Callers.citizen;
import static vn.motcua.dossier.access.Callers.officer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.reference.InMemory;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.web.ProblemException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is offered to somebody is what he or she may do, in every stage and whatever is open. */
class OfferTests {

    private static final List<Caller> CALLERS =
            List.of(
                    citizen("an"),
                    citizen("binh"),
                    officer("r", Catalogue.ONE_STOP, Role.RECEPTION_OFFICER),
                    officer("s", Catalogue.POLICE, Role.SPECIALIST),
                    officer("officer", Catalogue.POLICE, Role.SPECIALIST),
                    officer("l", Catalogue.POLICE, Role.LEADER),
                    officer("l2", Catalogue.PROVINCE, Role.LEADER, Role.RECEPTION_OFFICER),
                    officer("a", Catalogue.PROVINCE, Role.AUDITOR, Role.ACCOUNTANT),
                    Caller.system("deadline"));

    private final DossierPolicy policy = new DossierPolicy(InMemory.agencies(Catalogue.agencies()));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void isExactlyWhatIsLetThrough(Stage stage) {
        for (Set<HoldKind> holds : sets()) {
            Dossier dossier = ADossier.in(stage, holds);
            for (Caller caller : CALLERS) {
                EnumSet<Action> through = EnumSet.noneOf(Action.class);
                Arrays.stream(Action.values())
                        .filter(action -> letsThrough(caller, dossier, action))
                        .forEach(through::add);
                through.remove(Action.FILE_AT_COUNTER); // the dossier came online

                assertThat(policy.allowed(caller, dossier))
                        .as("%s in %s with %s", caller, stage, holds)
                        .containsExactlyInAnyOrderElementsOf(through);
            }
        }
    }

    private boolean letsThrough(Caller caller, Dossier dossier, Action action) {
        try {
            policy.require(caller, dossier, action);
            dossier.requirePossible(action);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static List<Set<HoldKind>> sets() {
        return List.of(
                EnumSet.noneOf(HoldKind.class),
                EnumSet.of(HoldKind.SUPPLEMENT),
                EnumSet.of(HoldKind.PAYMENT),
                EnumSet.of(HoldKind.SUSPENSION),
                EnumSet.of(HoldKind.WITHDRAWAL_REQUEST),
                EnumSet.of(HoldKind.SUPPLEMENT, HoldKind.PAYMENT),
                EnumSet.allOf(HoldKind.class));
    }
}
