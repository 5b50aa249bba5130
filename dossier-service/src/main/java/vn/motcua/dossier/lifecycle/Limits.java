package vn.motcua.dossier.lifecycle;

import vn.motcua.contracts.TimeLimit;
import vn.motcua.dossier.deadline.LimitUnit;

import java.math.BigDecimal;

/** Limits as a procedure publishes them, in the words of the clock. */
final class Limits {

    private Limits() {}

    static vn.motcua.dossier.deadline.TimeLimit of(TimeLimit published) {
        return vn.motcua.dossier.deadline.TimeLimit.of(
                BigDecimal.valueOf(published.amount()),
                switch (published.unit()) {
                    case WORKING_HOUR -> LimitUnit.WORKING_HOUR;
                    case HOUR -> LimitUnit.HOUR;
                    case WORKING_DAY -> LimitUnit.WORKING_DAY;
                    case DAY -> LimitUnit.DAY;
                    case MONTH -> LimitUnit.MONTH;
                    case SAME_DAY -> LimitUnit.SAME_DAY;
                });
    }
}
