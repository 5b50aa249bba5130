package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.agency.AgencyFunction;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.contracts.calendar.WeekdaySpans;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.contracts.calendar.WorkingSpan;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ChannelLimit;
import vn.motcua.contracts.procedure.Fee;
import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.Paper;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.contracts.procedure.Workflow;
import vn.motcua.dossier.reference.AgencyCopy;
import vn.motcua.dossier.reference.CalendarCopy;
import vn.motcua.dossier.reference.ProcedureCopy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * A small catalogue: one province with a one-stop unit and a police office, another beside it, one
 * procedure.
 */
public final class Catalogue {

    public static final String PROCEDURE = "3.000347";
    public static final String PROVINCE = "a-province";
    public static final String ONE_STOP = "a-one-stop";
    public static final String POLICE = "a-police";
    public static final String ELSEWHERE = "a-elsewhere";
    public static final String PAPER = "giay-kham";

    public static final String FORM =
            """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "properties":{
               "applicant":{"type":"object","properties":{
                 "fullName":{"type":"string","maxLength":200,"x-prefill":"name"},
                 "personalId":{"type":"string","pattern":"^[0-9]{12}$","x-prefill":"personal_id"},
                 "email":{"type":"string","x-prefill":"email"}},
                 "required":["fullName"],"additionalProperties":false},
               "request":{"type":"string","maxLength":100},
               "class":{"enum":["A1","B2"]}},
             "required":["applicant","request"],"additionalProperties":false}
            """;

    private Catalogue() {}

    /** Puts it where the service keeps its copies. */
    public static void store(MongoOperations mongo, JsonMapper json) {
        agencies()
                .forEach(agency ->
                        mongo.save(
                                new AgencyCopy(
                                        agency.id(), 1, json.writeValueAsString(agency), 1)));
        WorkingCalendarChanged calendar = calendar();
        mongo.save(
                new CalendarCopy(
                        CalendarCopy.id("vn", 1),
                        "vn",
                        1,
                        1,
                        json.writeValueAsString(calendar),
                        1));
        publish(mongo, json, procedure(1));
    }

    public static void publish(MongoOperations mongo, JsonMapper json, ProcedureState procedure) {
        mongo.save(
                new ProcedureCopy(
                        procedure.key(),
                        procedure.code(),
                        1,
                        json.writeValueAsString(procedure),
                        1));
    }

    public static List<AgencyChanged> agencies() {
        return List.of(
                agency(PROVINCE, "H50", null),
                agency(ONE_STOP, "H50.01", PROVINCE, AgencyFunction.RECEIVING_UNIT),
                agency(POLICE, "H50.02", PROVINCE, AgencyFunction.COMPETENT_AGENCY),
                agency(ELSEWHERE, "H46", null, AgencyFunction.RECEIVING_UNIT));
    }

    public static ProcedureState procedure(int version) {
        return procedure(
                PROCEDURE,
                version,
                LocalDate.of(2026, 1, 1).plusDays(version),
                AppliesBy.SUBMISSION);
    }

    public static ProcedureState procedure(
            String code, int version, LocalDate from, AppliesBy appliesBy) {
        return new ProcedureState(
                code,
                version,
                new LocalizedText("Đổi giấy phép lái xe", "Exchange of a driving licence"),
                "G01-GT02",
                AgencyLevel.PROVINCE,
                ServiceLevel.PARTIAL,
                from,
                null,
                appliesBy,
                true,
                List.of(PROVINCE),
                POLICE,
                List.of(Channel.ONLINE, Channel.COUNTER),
                List.of(new ChannelLimit(null, 5, TimeUnit.WORKING_DAY)),
                List.of(
                        new Fee(
                                "le-phi",
                                null,
                                FeeKind.CHARGE,
                                Money.vnd(135_000),
                                new LocalizedText("Lệ phí", "Charge"))),
                List.of(
                        new Paper(
                                PAPER,
                                new LocalizedText("Giấy khám sức khỏe", "Health certificate"),
                                true,
                                1,
                                0),
                        new Paper("khac", LocalizedText.untranslated("Giấy khác"), false, 0, 1)),
                new Form(version, FORM),
                new Workflow(
                        List.of(
                                step("tiep-nhan", "Tiếp nhận", "reception-officer", 4),
                                step("tham-dinh", "Thẩm định", "specialist", 16),
                                step("ky-duyet", "Ký duyệt", "leader", 4))),
                List.of(LocalizedText.untranslated("Giấy phép lái xe")));
    }

    /** The same procedure before other agencies. */
    public static ProcedureState receivedBy(
            ProcedureState usual, List<String> receiving, String competent) {
        return new ProcedureState(
                usual.code(),
                usual.version(),
                usual.name(),
                usual.field(),
                usual.level(),
                usual.serviceLevel(),
                usual.effectiveFrom(),
                usual.effectiveTo(),
                usual.appliesBy(),
                usual.fileable(),
                receiving,
                competent,
                usual.channels(),
                usual.limits(),
                usual.fees(),
                usual.papers(),
                usual.form(),
                usual.workflow(),
                usual.results());
    }

    private static Workflow.Step step(String id, String name, String role, int hours) {
        return new Workflow.Step(id, LocalizedText.untranslated(name), role, hours);
    }

    private static AgencyChanged agency(
            String id, String code, @Nullable String parent, AgencyFunction... functions) {
        return new AgencyChanged(
                id,
                code,
                List.of(),
                LocalizedText.untranslated("Cơ quan " + id),
                parent,
                AgencyLevel.PROVINCE,
                List.of(functions),
                "44",
                null,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                null,
                null);
    }

    private static WorkingCalendarChanged calendar() {
        List<WorkingSpan> day =
                List.of(
                        new WorkingSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new WorkingSpan(LocalTime.of(13, 0), LocalTime.of(17, 0)));
        return new WorkingCalendarChanged(
                "vn",
                1,
                LocalizedText.untranslated("Lịch làm việc"),
                Arrays.stream(DayOfWeek.values())
                        .filter(weekday -> weekday.getValue() <= 5)
                        .map(weekday -> new WeekdaySpans(weekday, day))
                        .toList(),
                List.of(),
                List.of(),
                LocalDate.of(2026, 12, 31));
    }
}
