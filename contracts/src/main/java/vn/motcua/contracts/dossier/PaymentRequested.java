package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Money;
import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

import java.time.Instant;
import java.util.List;

/**
 * The citizen has to pay before the dossier goes on. Vi: yêu cầu thực hiện nghĩa vụ tài chính.
 *
 * @param dossier the state after it
 * @param request id of the payment request, within the dossier
 * @param fees what is to be paid
 * @param total sum of the fees
 * @param reason why
 * @param officer who asks; null where the procedure asks by itself
 * @param payBy until when to pay
 */
public record PaymentRequested(
        DossierState dossier,
        String request,
        List<FeeLine> fees,
        Money total,
        Reason reason,
        @Nullable Officer officer,
        @Nullable Instant payBy)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.payment-requested.v1";

    public PaymentRequested {
        fees = fees == null ? List.of() : List.copyOf(fees);
    }
}
