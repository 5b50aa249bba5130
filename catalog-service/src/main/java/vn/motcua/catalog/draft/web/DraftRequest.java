package vn.motcua.catalog.draft.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.motcua.catalog.sheet.ProcedureSheet;

/** A new draft. */
record DraftRequest(@NotNull @Size(max = 40) String code, @NotNull @Valid ProcedureSheet sheet) {}
