package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Money;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.FeeLine;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.lifecycle.Dossier;

import java.time.Instant;
import java.util.List;

/**
 * What a dossier costs.
 *
 * @param fees as quoted for its channel; from submission on they stand fast
 * @param total of the fees
 * @param requests for money, by which it waited or waits
 */
public record MoneyView(List<FeeLine> fees, Money total, List<RequestView> requests) {

    /** A request for money. */
    public record RequestView(
            String id,
            PaymentRequest.State state,
            List<FeeLine> fees,
            Money total,
            Reason reason,
            Instant at,
            @Nullable Instant payBy) {}

    static MoneyView of(Dossier dossier) {
        return new MoneyView(
                dossier.procedure().fees(),
                dossier.procedure().total(),
                dossier.payments().stream().map(MoneyView::request).toList());
    }

    private static RequestView request(PaymentRequest request) {
        return new RequestView(
                request.id(),
                request.state(),
                request.fees(),
                request.total(),
                request.reason(),
                request.at(),
                request.payBy());
    }
}
