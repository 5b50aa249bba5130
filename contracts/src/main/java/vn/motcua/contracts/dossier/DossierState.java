package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;

import java.time.Instant;
import java.util.List;

/**
 * What everybody may know of a dossier after an event (vi: hồ sơ). Nothing personal stands in it:
 * no name, no form, no paper. A projection needs only the state with the highest sequence.
 *
 * @param id of the dossier
 * @param code by which the citizen follows it, {@code H46.28.34-231122-0001} (vi: mã hồ sơ); null
 *     before submission
 * @param procedure the version it is filed under
 * @param stage how far it has come
 * @param holds that are open, in the order of their opening; empty when the clock may run
 * @param channel by which it came in
 * @param receivingAgency id of the agency that takes it in (vi: đơn vị tiếp nhận); null while a
 *     draft has none
 * @param competentAgency id of the agency that decides (vi: cơ quan có thẩm quyền); null while a
 *     draft has none
 * @param submittedAt when it was submitted: the official time of reception by the system
 * @param acceptedAt when it was accepted
 * @param firstDueAt the first promise of a due date, which stays for the figures
 * @param dueAt the due date in force (vi: hạn trả kết quả); while a hold is open, the one from
 *     before it
 * @param resolvedAt when it was decided
 * @param returnedAt when the result was handed over
 * @param outcome of the decision
 * @param nationalStatus number 1 to 10 of the national synchronisation (TrangThaiHoSo); null for a
 *     draft
 */
public record DossierState(
        String id,
        @Nullable String code,
        ProcedureVersion procedure,
        Stage stage,
        List<Hold> holds,
        Channel channel,
        @Nullable String receivingAgency,
        @Nullable String competentAgency,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant firstDueAt,
        @Nullable Instant dueAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant returnedAt,
        @Nullable Outcome outcome,
        @Nullable Integer nationalStatus) {

    public DossierState {
        holds = holds == null ? List.of() : List.copyOf(holds);
    }
}
