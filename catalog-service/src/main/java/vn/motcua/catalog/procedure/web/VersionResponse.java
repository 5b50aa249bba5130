package vn.motcua.catalog.procedure.web;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.procedure.Origin;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureStatus;
import vn.motcua.catalog.procedure.Withdrawal;
import vn.motcua.contracts.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The versions of a procedure, the newest first. */
record VersionResponse(String code, List<Version> versions) {

    static VersionResponse of(String code, List<Procedure> versions, LocalDate today) {
        return new VersionResponse(
                code, versions.stream().map(each -> Version.of(each, today)).toList());
    }

    /** One of them. */
    record Version(
            int version,
            ProcedureStatus status,
            boolean fileable,
            LocalizedText name,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Origin.Kind source,
            Instant at) {

        static Version of(Procedure procedure, LocalDate today) {
            @Nullable Withdrawal withdrawal = procedure.withdrawal();
            return new Version(
                    procedure.number(),
                    procedure.statusOn(today),
                    procedure.fileableOn(today),
                    procedure.sheet().name(),
                    procedure.effectiveFrom(),
                    withdrawal == null ? null : withdrawal.lastDay(),
                    procedure.origin().kind(),
                    procedure.origin().at());
        }
    }
}
