package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Stage;

import java.time.Instant;
import java.util.List;

/**
 * A dossier in a list. Nothing personal stands in it.
 *
 * @param holds what it waits for
 * @param dueAt the due date in force
 * @param late whether it has passed without a decision
 */
public record DossierSummary(
        String id,
        @Nullable String code,
        Stage stage,
        DossierView.@Nullable StatusView status,
        List<HoldKind> holds,
        Channel channel,
        DossierView.ProcedureView procedure,
        @Nullable String receivingAgency,
        @Nullable String competentAgency,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable Outcome outcome) {

    static DossierSummary of(Dossier dossier, Instant now) {
        return new DossierSummary(
                dossier.id(),
                dossier.code(),
                dossier.stage(),
                Views.status(dossier.status()),
                List.copyOf(dossier.holds().kinds()),
                dossier.channel(),
                Views.procedure(dossier.procedure()),
                dossier.route().receiving(),
                dossier.route().competent(),
                dossier.dates().created(),
                dossier.dates().submitted(),
                dossier.dueAt(),
                ClockView.isLate(dossier, now),
                dossier.outcome());
    }
}
