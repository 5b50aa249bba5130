/** Events of a working calendar (vi: lịch làm việc), from which due dates are computed. */
@NullMarked
package vn.motcua.contracts.calendar;

import org.jspecify.annotations.NullMarked;
