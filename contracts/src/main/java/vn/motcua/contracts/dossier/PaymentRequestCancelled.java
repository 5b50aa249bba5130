package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

/**
 * A payment request was taken back; money that comes all the same is proposed for refund.
 *
 * @param dossier the state after it
 * @param request id of the payment request
 * @param reason why
 * @param officer who took it back; null where the system did
 */
public record PaymentRequestCancelled(
        DossierState dossier, String request, Reason reason, @Nullable Officer officer)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.payment-request-cancelled.v1";
}
