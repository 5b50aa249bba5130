package vn.motcua.contracts.dossier;

import vn.motcua.contracts.Money;

import java.time.Instant;

/**
 * A payment request is paid. Vi: đã nộp phí, lệ phí.
 *
 * @param dossier the state after it
 * @param request id of the payment request
 * @param order id of the payment order
 * @param amount that was paid
 * @param paidAt when the provider took it
 */
public record PaymentRequestSettled(
        DossierState dossier, String request, String order, Money amount, Instant paidAt)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.payment-request-settled.v1";
}
