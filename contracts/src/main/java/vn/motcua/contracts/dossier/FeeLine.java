package vn.motcua.contracts.dossier;

import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;

/**
 * One fee of a dossier as it was quoted.
 *
 * @param id of the fee in the procedure's version
 * @param kind decides about the receipt
 * @param amount to pay for this line
 * @param description what it is for
 */
public record FeeLine(String id, FeeKind kind, Money amount, LocalizedText description) {}
