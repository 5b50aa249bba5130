package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Money;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.FeeLine;

import java.time.Instant;
import java.util.List;

/**
 * A request for money, by which the dossier waits; whether it is paid is decided elsewhere (vi: yêu
 * cầu thực hiện nghĩa vụ tài chính).
 *
 * @param id within the dossier: {@code 1}, {@code 2} …
 * @param fees what is to be paid
 * @param reason why
 * @param officer who asks; null where the procedure asks by itself
 * @param at when
 * @param payBy until when
 * @param state how it ended
 */
public record PaymentRequest(
        String id,
        List<FeeLine> fees,
        Reason reason,
        @Nullable Officer officer,
        Instant at,
        @Nullable Instant payBy,
        State state) {

    public PaymentRequest {
        fees = List.copyOf(fees);
    }

    public PaymentRequest in(State next) {
        return new PaymentRequest(id, fees, reason, officer, at, payBy, next);
    }

    public Money total() {
        return ProcedureRules.total(fees);
    }

    /** How far a request for money has come. */
    public enum State {
        /** Waits for the money. */
        OPEN,
        /** Paid. */
        SETTLED,
        /** Taken back, or ended with the dossier. */
        CANCELLED
    }
}
