package vn.motcua.catalog.completion;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.form.FormSchemas;
import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.Paper;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.procedure.Workflow;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.web.Issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything a completion has to fulfil; each violation is an issue. */
final class CompletionRules {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.toSet());

    private final List<Issue> issues = new ArrayList<>();
    private final Locale locale;

    private CompletionRules(Locale locale) {
        this.locale = locale;
    }

    /**
     * The violations of a completion whose defaults are filled in.
     *
     * @param sheet after the completion
     * @param agencyInForce whether an id is an agency of the tree on the first day
     */
    static List<Issue> issues(
            ProcedureSheet sheet,
            Completion completion,
            Workflow workflow,
            LocalDate today,
            Predicate<String> agencyInForce,
            Locale locale) {
        CompletionRules rules = new CompletionRules(locale);
        rules.agencies(completion, agencyInForce);
        rules.form(completion.formSchema());
        rules.workflow(workflow);
        rules.channels(sheet);
        rules.limits(sheet.limits());
        rules.fees(sheet);
        rules.papers(sheet.papers());
        rules.start(completion.effectiveFrom(), today);
        return List.copyOf(rules.issues);
    }

    private void agencies(Completion completion, Predicate<String> agencyInForce) {
        LocalizedText unknown =
                new LocalizedText(
                        "Không có cơ quan này vào ngày hiệu lực.",
                        "There is no such agency on the first day.");
        List<String> receiving = completion.receivingAgencies();
        if (receiving.isEmpty()) {
            add(
                    "receivingAgencies",
                    "required",
                    new LocalizedText(
                            "Cần ít nhất một đơn vị tiếp nhận.",
                            "At least one receiving agency is needed."));
        }
        for (int i = 0; i < receiving.size(); i++) {
            if (!agencyInForce.test(receiving.get(i))) {
                add("receivingAgencies[" + i + "]", "unknown-agency", unknown);
            }
        }
        if (!agencyInForce.test(completion.competentAgency())) {
            add("competentAgency", "unknown-agency", unknown);
        }
    }

    private void form(@Nullable String schema) {
        if (schema == null) {
            return;
        }
        FormSchemas.problem(schema)
                .ifPresent(problem ->
                        add(
                                "formSchema",
                                "invalid-schema",
                                new LocalizedText(
                                        "Không phải JSON Schema 2020-12 dùng được: " + problem,
                                        "Not a usable JSON Schema 2020-12: " + problem)));
    }

    private void workflow(Workflow workflow) {
        LocalizedText text =
                new LocalizedText(
                        "Cần ít nhất một bước; mỗi bước cần mã riêng, tên, vai trò có thật và số"
                                + " giờ lớn hơn 0.",
                        "At least one step is needed, each with an id of its own, a name, a known"
                                + " role and more than 0 hours.");
        long ids = workflow.steps().stream().map(Workflow.Step::id).distinct().count();
        boolean fit =
                !workflow.steps().isEmpty()
                        && ids == workflow.steps().size()
                        && workflow.steps().stream().allMatch(CompletionRules::isFit);
        if (!fit) {
            add("workflow", "invalid-workflow", text);
        }
    }

    /** What comes from a request may lack anything. */
    private static boolean isFit(Workflow.Step step) {
        return hasText(step.id())
                && step.name() != null
                && hasText(step.name().vi())
                && step.hours() > 0
                && ROLES.contains(step.role());
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private void channels(ProcedureSheet sheet) {
        if (sheet.channels().isEmpty()) {
            add(
                    "channels",
                    "required",
                    new LocalizedText(
                            "Cần ít nhất một hình thức nộp.", "At least one channel is needed."));
        }
    }

    private void limits(List<Limit> limits) {
        long channels = limits.stream().map(limit -> key(limit.channel())).distinct().count();
        if (limits.isEmpty() || channels != limits.size()) {
            add(
                    "limits",
                    "one-per-channel",
                    new LocalizedText(
                            "Cần đúng một thời hạn cho mỗi hình thức nộp.",
                            "Exactly one limit for each channel is needed."));
        }
        for (int i = 0; i < limits.size(); i++) {
            @Nullable TimeLimit time = limits.get(i).time();
            if (time == null || !canBeCounted(time)) {
                add(
                        "limits[" + i + "].time",
                        "required",
                        new LocalizedText(
                                "Thời hạn phải là một con số lớn hơn 0; SAME_DAY chỉ đi với 1.",
                                "The limit has to be a figure above 0; of SAME_DAY it is 1."));
            }
        }
    }

    private static boolean canBeCounted(TimeLimit time) {
        return time.unit() == TimeUnit.SAME_DAY ? time.amount() == 1 : time.amount() > 0;
    }

    private void fees(ProcedureSheet sheet) {
        Set<String> cases = sheet.cases().stream().map(DossierCase::id).collect(Collectors.toSet());
        List<Fee> fees = sheet.fees();
        long ids = fees.stream().map(Fee::id).distinct().count();
        boolean fit =
                ids == fees.size()
                        && fees.stream().allMatch(CompletionRules::hasAmount)
                        && fees.stream()
                                .allMatch(fee ->
                                        fee.caseId() == null || cases.contains(fee.caseId()));
        if (!fit) {
            add(
                    "fees",
                    "invalid-fee",
                    new LocalizedText(
                            "Mỗi khoản thu cần mã riêng, số tiền lớn hơn 0 bằng đồng và trường hợp"
                                    + " có thật.",
                            "Each fee needs an id of its own, an amount above 0 in đồng and a case"
                                    + " that exists."));
        }
    }

    private static boolean hasAmount(Fee fee) {
        return fee.amount() != null
                && fee.amount().amount() > 0
                && fee.amount().currency().equals("VND");
    }

    private void papers(List<Paper> papers) {
        if (papers.stream().map(Paper::id).distinct().count() != papers.size()) {
            add(
                    "cases",
                    "duplicate-id",
                    new LocalizedText(
                            "Mỗi giấy tờ cần mã riêng.", "Each paper needs an id of its own."));
        }
    }

    private void start(@Nullable LocalDate from, LocalDate today) {
        if (from != null && from.isBefore(today)) {
            add(
                    "effectiveFrom",
                    "in-the-past",
                    new LocalizedText(
                            "Ngày hiệu lực không thể ở quá khứ.",
                            "The first day cannot lie in the past."));
        }
    }

    private static String key(@Nullable Channel channel) {
        return channel == null ? "*" : channel.name();
    }

    private void add(String name, String code, LocalizedText text) {
        issues.add(new Issue("body", name, code, text.in(locale.getLanguage())));
    }
}
