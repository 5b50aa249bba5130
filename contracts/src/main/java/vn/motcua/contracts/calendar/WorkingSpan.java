package vn.motcua.contracts.calendar;

import java.time.LocalTime;

/**
 * Hours of work without a break, in local time (Asia/Ho_Chi_Minh).
 *
 * @param from first minute
 * @param to end, not included
 */
public record WorkingSpan(LocalTime from, LocalTime to) {}
