package vn.motcua.catalog.procedure;

import vn.motcua.contracts.Reason;

import java.time.LocalDate;

/**
 * That a version is no longer offered (vi: bãi bỏ).
 *
 * @param lastDay on which it could be filed
 * @param reason with the decision
 */
public record Withdrawal(LocalDate lastDay, Reason reason) {}
