package vn.motcua.catalog.procedure;

import vn.motcua.contracts.Reason;

import java.time.LocalDate;

/**
 * That a version is no longer offered after a day (vi: bãi bỏ).
 *
 * @param lastDay on which a dossier can be filed under it
 * @param reason with the decision
 */
public record Withdrawal(LocalDate lastDay, Reason reason) {}
