package vn.motcua.stats.fact;

import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.dossier.Stage;
import vn.motcua.platform.time.LegalClock;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * That a dossier counts in a measure, in a month. All figures follow from these rules and nothing
 * else.
 */
record Contribution(Measure measure, String month) {

    /** Where a dossier counts. */
    static List<Contribution> of(DossierFact fact) {
        List<Contribution> all = new ArrayList<>();
        all.add(at(Measure.SUBMITTED, fact.filedAt()));
        Instant accepted = fact.acceptedAt();
        if (accepted == null) {
            beforeAcceptance(fact, all);
        } else {
            all.add(at(Measure.RECEIVED, accepted));
            afterAcceptance(fact, accepted, all);
        }
        return all;
    }

    private static void beforeAcceptance(DossierFact fact, List<Contribution> all) {
        if (fact.stage() == Stage.DECLINED) {
            all.add(at(Measure.DECLINED, fact.leftAt()));
        } else if (fact.stage() == Stage.WITHDRAWN) {
            all.add(at(Measure.WITHDRAWN_BEFORE_ACCEPTANCE, fact.leftAt()));
        } else {
            all.add(at(Measure.WAITING, fact.filedAt()));
        }
    }

    private static void afterAcceptance(
            DossierFact fact, Instant accepted, List<Contribution> all) {
        switch (fact.stage()) {
            case RESOLVED, RETURNED -> decided(fact, all);
            case WITHDRAWN, DECLINED -> all.add(at(Measure.WITHDRAWN, fact.leftAt()));
            default ->
                    all.add(
                            at(
                                    fact.suspended() ? Measure.SUSPENDED : Measure.IN_PROCESS,
                                    accepted));
        }
    }

    private static void decided(DossierFact fact, List<Contribution> all) {
        Instant resolved = fact.decidedAt();
        if (fact.outcome() == Outcome.STOPPED) {
            all.add(at(Measure.STOPPED, resolved));
            return;
        }
        all.add(at(Measure.RESOLVED, resolved));
        Instant promised = fact.firstDueAt();
        if (promised != null) {
            all.add(at(resolved.isAfter(promised) ? Measure.LATE : Measure.ON_TIME, resolved));
        }
    }

    private static Contribution at(Measure measure, Instant moment) {
        return new Contribution(measure, YearMonth.from(moment.atZone(LegalClock.ZONE)).toString());
    }
}
