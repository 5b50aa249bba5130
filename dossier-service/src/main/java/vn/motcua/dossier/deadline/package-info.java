/**
 * Working time and the clock of a dossier: when a legal time limit ends, and why.
 *
 * <p>Plain Java without a framework. {@link vn.motcua.dossier.deadline.WorkingCalendar} knows
 * office hours and holidays, {@link vn.motcua.dossier.deadline.DeadlineClock} is the value a
 * dossier stores, {@link vn.motcua.dossier.deadline.DeadlineExplanation} tells each counted and
 * each skipped hour.
 */
@NullMarked
package vn.motcua.dossier.deadline;

import org.jspecify.annotations.NullMarked;
