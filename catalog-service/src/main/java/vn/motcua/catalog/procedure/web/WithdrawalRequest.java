package vn.motcua.catalog.procedure.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

import java.time.LocalDate;

/**
 * Why a procedure is withdrawn.
 *
 * @param lastDay on which a dossier can be filed under it; today where it is not said
 * @param reason for the public
 * @param legalBasis the decision
 */
record WithdrawalRequest(
        @Nullable LocalDate lastDay,
        @NotNull LocalizedText reason,
        @Nullable @Size(max = 300) String legalBasis) {}
