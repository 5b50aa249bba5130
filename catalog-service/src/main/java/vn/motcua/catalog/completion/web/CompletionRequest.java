package vn.motcua.catalog.completion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.motcua.catalog.completion.Completion;
import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ReturnMode;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.contracts.procedure.Workflow;

import java.time.LocalDate;
import java.util.List;

/**
 * What a publisher decides about a procedure. What is left out stays as the sheet has it.
 *
 * @param receivingAgencies ids of the tree; each with its subtree may receive
 * @param competentAgency id of the agency that decides
 * @param formSchema JSON Schema of the form; the generic form where it is left out
 * @param workflow reception, specialist, leader where it is left out
 * @param limits one for each channel, in figures
 * @param fees all of them: naming them confirms them, an empty list says that it is free
 * @param effectiveFrom first day; today where it is left out
 */
record CompletionRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Size(max = 35) String> receivingAgencies,
        @NotNull @Size(max = 35) String competentAgency,
        @Nullable JsonNode formSchema,
        @Nullable @Valid Workflow workflow,
        @Nullable @Size(max = 3) List<@NotNull Channel> channels,
        @Nullable @Size(max = 3) List<@NotNull ReturnMode> returns,
        @Nullable @Size(max = 100) List<@NotNull @Valid DossierCase> cases,
        @Nullable @Size(max = 4) List<@NotNull @Valid Limit> limits,
        @NotNull @Size(max = 200) List<@NotNull @Valid Fee> fees,
        @Nullable ServiceLevel serviceLevel,
        @Nullable Boolean onlinePayment,
        @Nullable AppliesBy appliesBy,
        @Nullable LocalDate effectiveFrom) {

    Completion completion() {
        return new Completion(
                receivingAgencies,
                competentAgency,
                formSchema == null ? null : formSchema.toString(),
                workflow,
                channels,
                returns,
                cases,
                limits,
                fees,
                serviceLevel,
                Boolean.TRUE.equals(onlinePayment),
                appliesBy,
                effectiveFrom);
    }
}
