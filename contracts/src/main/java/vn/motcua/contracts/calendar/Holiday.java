package vn.motcua.contracts.calendar;

import vn.motcua.contracts.LocalizedText;

import java.time.LocalDate;

/**
 * A day off that would otherwise be a working day (vi: ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi).
 * Legal: BLLĐ 45/2019 Art. 111–112.
 *
 * @param date the day
 * @param name why it is off
 */
public record Holiday(LocalDate date, LocalizedText name) {}
