package vn.motcua.catalog.completion;

import org.jspecify.annotations.Nullable;

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
 * What a publisher decides about a sheet. Null leaves a part as the sheet or the default has it.
 *
 * @param receivingAgencies ids; each with its subtree may receive
 * @param competentAgency id of the one that decides
 * @param formSchema JSON Schema as text; null for the generic form
 * @param workflow null for reception, specialist, leader
 * @param channels null for those of the sheet
 * @param returns null for those of the sheet, or the counter
 * @param cases with papers; null for those of the sheet
 * @param limits null for those of the sheet
 * @param fees all of them, confirmed by being named; an empty list says that it is free
 * @param serviceLevel null for a part of it online
 * @param onlinePayment whether fees can be paid online
 * @param appliesBy null for the day of submission
 * @param effectiveFrom first day; null for today
 */
public record Completion(
        List<String> receivingAgencies,
        String competentAgency,
        @Nullable String formSchema,
        @Nullable Workflow workflow,
        @Nullable List<Channel> channels,
        @Nullable List<ReturnMode> returns,
        @Nullable List<DossierCase> cases,
        @Nullable List<Limit> limits,
        List<Fee> fees,
        @Nullable ServiceLevel serviceLevel,
        boolean onlinePayment,
        @Nullable AppliesBy appliesBy,
        @Nullable LocalDate effectiveFrom) {

    public Completion {
        receivingAgencies = List.copyOf(receivingAgencies);
        fees = List.copyOf(fees);
    }
}
