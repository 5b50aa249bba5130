package vn.motcua.dossier.code;

import java.time.LocalDate;

/**
 * Gives the codes. A number is taken outside the command's transaction and is not given back when
 * the command fails: gaps are allowed, a code that exists twice is not.
 */
public class DossierCodes {

    private final DailyCounter counter;

    public DossierCodes(DailyCounter counter) {
        this.counter = counter;
    }

    /** The next code of a receiving unit, by the code of that unit, on a day of legal time. */
    public DossierCode next(String agency, LocalDate legalDate) {
        if (!DossierCode.isUnit(agency)) {
            throw new IllegalArgumentException("no code of a unit: " + agency);
        }
        return new DossierCode(agency, legalDate, counter.next(agency, legalDate));
    }
}
