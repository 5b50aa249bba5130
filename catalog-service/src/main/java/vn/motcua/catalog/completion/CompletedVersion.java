package vn.motcua.catalog.completion;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.form.GenericForm;
import vn.motcua.catalog.procedure.Handling;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.catalog.sheet.ReturnMode;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.contracts.procedure.Workflow;
import vn.motcua.platform.web.Issue;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A sheet and a completion put together.
 *
 * @param from first day
 */
public record CompletedVersion(ProcedureSheet sheet, Handling handling, LocalDate from) {

    /**
     * Fills in defaults and checks every rule.
     *
     * @param formVersion of the new form
     * @param agencyInForce whether an id is an agency of the tree on the first day
     * @throws ProblemException 422 with an issue for each violation
     */
    public static CompletedVersion of(
            ProcedureSheet told,
            Completion completion,
            int formVersion,
            LocalDate today,
            Predicate<String> agencyInForce,
            Locale locale) {
        ProcedureSheet sheet = sheet(told, completion);
        Workflow workflow =
                completion.workflow() == null
                        ? DefaultWorkflow.within(sheet.limits())
                        : completion.workflow();
        List<Issue> issues =
                CompletionRules.issues(sheet, completion, workflow, today, agencyInForce, locale);
        if (!issues.isEmpty()) {
            throw new ProblemException(ProcedureErrors.COMPLETION_INVALID, issues.size())
                    .withIssues(issues);
        }
        String schema =
                completion.formSchema() == null ? GenericForm.of(sheet) : completion.formSchema();
        Handling handling =
                new Handling(
                        completion.receivingAgencies(),
                        completion.competentAgency(),
                        new Form(formVersion, schema),
                        workflow,
                        serviceLevel(sheet, completion),
                        completion.onlinePayment(),
                        or(completion.appliesBy(), AppliesBy.SUBMISSION));
        return new CompletedVersion(sheet, handling, or(completion.effectiveFrom(), today));
    }

    private static ProcedureSheet sheet(ProcedureSheet told, Completion completion) {
        List<ReturnMode> returns =
                told.returns().isEmpty() ? List.of(ReturnMode.COUNTER) : told.returns();
        return told.completed(
                or(completion.channels(), told.channels()),
                or(completion.returns(), returns),
                or(completion.cases(), told.cases()),
                or(completion.limits(), told.limits()),
                completion.fees().stream().map(CompletedVersion::confirmed).toList());
    }

    private static ServiceLevel serviceLevel(ProcedureSheet sheet, Completion completion) {
        ServiceLevel usual =
                sheet.channels().contains(Channel.ONLINE)
                        ? ServiceLevel.PARTIAL
                        : ServiceLevel.INFORMATION;
        return or(completion.serviceLevel(), usual);
    }

    private static Fee confirmed(Fee fee) {
        return new Fee(
                fee.id(),
                fee.channel(),
                fee.caseId(),
                fee.kind(),
                fee.amount(),
                fee.description(),
                true);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
