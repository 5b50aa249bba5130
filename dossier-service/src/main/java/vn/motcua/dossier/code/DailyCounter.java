package vn.motcua.dossier.code;

import java.time.LocalDate;

/** Counts 1, 2, 3 … for each unit and day, never the same number twice. */
public interface DailyCounter {

    long next(String agency, LocalDate date);
}
