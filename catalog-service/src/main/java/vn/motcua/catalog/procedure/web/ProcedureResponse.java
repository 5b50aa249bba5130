package vn.motcua.catalog.procedure.web;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.procedure.Doubt;
import vn.motcua.catalog.procedure.Handling;
import vn.motcua.catalog.procedure.Origin;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureStatus;
import vn.motcua.catalog.procedure.Withdrawal;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.contracts.procedure.Workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a procedure.
 *
 * @param code national code
 * @param version 1, 2, 3 … of the code
 * @param status today; WITHDRAWN once the last day has passed
 * @param fileable whether a dossier can be filed under it today
 * @param effectiveFrom first day; the version before ends the day before
 * @param effectiveTo last day, where it is withdrawn
 * @param sheet what is told about it
 * @param handling who handles it and how; absent before completion
 * @param withdrawal why it is not offered any more after its last day
 * @param source where the version comes from
 */
record ProcedureResponse(
        String code,
        int version,
        ProcedureStatus status,
        boolean fileable,
        ServiceLevel serviceLevel,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        ProcedureSheet sheet,
        @Nullable Handled handling,
        @Nullable Withdrawal withdrawal,
        Source source) {

    /**
     * How it is handled.
     *
     * @param formVersion of the form at {@code procedures/{code}/form}
     */
    record Handled(
            List<String> receivingAgencies,
            String competentAgency,
            int formVersion,
            Workflow workflow,
            boolean onlinePayment,
            AppliesBy appliesBy) {

        static @Nullable Handled of(@Nullable Handling handling) {
            return handling == null
                    ? null
                    : new Handled(
                            handling.receivingAgencies(),
                            handling.competentAgency(),
                            handling.form().version(),
                            handling.workflow(),
                            handling.onlinePayment(),
                            handling.appliesBy());
        }
    }

    /**
     * Where a version comes from.
     *
     * @param doubts what the national record leaves open
     */
    record Source(Origin.Kind kind, Instant at, List<Doubt> doubts) {}

    static ProcedureResponse of(Procedure procedure, LocalDate today) {
        @Nullable Withdrawal withdrawal = procedure.withdrawal();
        Origin origin = procedure.origin();
        return new ProcedureResponse(
                procedure.code(),
                procedure.number(),
                procedure.statusOn(today),
                procedure.fileableOn(today),
                procedure.serviceLevel(),
                procedure.effectiveFrom(),
                withdrawal == null ? null : withdrawal.lastDay(),
                procedure.sheet(),
                Handled.of(procedure.handling()),
                withdrawal,
                new Source(origin.kind(), origin.at(), origin.doubts()));
    }
}
