package vn.motcua.catalog.form;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.Paper;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.LocalizedText;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The form of a procedure for which nobody has designed one: who applies, for which case, what is
 * asked for, and how each paper is provided. Every value has an example; what the portal knows of
 * the caller is marked by {@code x-prefill}, the name of the token's claim.
 */
public final class GenericForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<Applicant> FOREIGNERS =
            EnumSet.of(
                    Applicant.FOREIGNER,
                    Applicant.RESIDENT_FOREIGNER,
                    Applicant.OVERSEAS_VIETNAMESE);

    private GenericForm() {}

    /** The JSON Schema as text. */
    public static String of(ProcedureSheet sheet) {
        ObjectNode root = Fields.object(sheet.name());
        root.put("$schema", FormSchemas.DIALECT);
        ObjectNode properties = root.putObject("properties");
        properties.set("applicant", applicant(sheet));
        ArrayNode required = root.putArray("required").add("applicant").add("request");
        if (sheet.cases().size() > 1) {
            properties.set("case", cases(sheet.cases()));
            required.add("case");
        }
        properties.set("request", request());
        if (!sheet.papers().isEmpty()) {
            properties.set("papers", papers(sheet.papers()));
        }
        return JSON.writeValueAsString(root);
    }

    private static ObjectNode applicant(ProcedureSheet sheet) {
        ObjectNode applicant = Fields.object(new LocalizedText("Người nộp hồ sơ", "Who applies"));
        ObjectNode properties = applicant.putObject("properties");
        ArrayNode required = applicant.putArray("required").add("fullName");
        properties.set(
                "fullName",
                Fields.text("Họ và tên", "Full name", 200, "Nguyễn Văn An")
                        .put("x-prefill", "name"));
        boolean person = sheet.audiences().contains(Audience.CITIZEN);
        if (person || sheet.applicants().isEmpty()) {
            properties.set("personalId", personalId(sheet.applicants()));
        }
        if (sheet.audiences().contains(Audience.BUSINESS)) {
            properties.set(
                    "organisation",
                    Fields.text(
                            "Tên tổ chức, doanh nghiệp",
                            "Organisation or enterprise",
                            300,
                            "Công ty TNHH Ví Dụ"));
            properties.set("taxCode", taxCode());
        }
        if (!person && !sheet.applicants().isEmpty()) {
            required.add("organisation");
        }
        properties.set(
                "address",
                Fields.text("Địa chỉ", "Address", 500, "Số 1 Trần Hưng Đạo, phường Đông Hà"));
        properties.set("phone", phone());
        properties.set(
                "email",
                Fields.text("Thư điện tử", "E-mail", 200, "an@example.vn")
                        .put("pattern", "^[^@\\s]+@[^@\\s]+$")
                        .put("x-prefill", "email"));
        return applicant;
    }

    private static ObjectNode personalId(List<Applicant> applicants) {
        boolean passport = applicants.stream().anyMatch(FOREIGNERS::contains);
        String twelve = "[0-9]{12}";
        return Fields.text("Số định danh cá nhân", "Personal id", 12, "044200000001")
                .put("pattern", passport ? "^(" + twelve + "|[A-Z0-9]{6,12})$" : "^" + twelve + "$")
                .put("x-prefill", "personal_id");
    }

    private static ObjectNode taxCode() {
        return Fields.text("Mã số thuế", "Tax code", 14, "0100109106")
                .put("pattern", "^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$")
                .put("x-prefill", "tax_code");
    }

    private static ObjectNode phone() {
        return Fields.text("Số điện thoại", "Telephone", 15, "0912345678")
                .put("pattern", "^(0|\\+84)[1-9][0-9]{8,9}$")
                .put("x-prefill", "phone_number");
    }

    private static ObjectNode request() {
        return Fields.text(
                "Nội dung đề nghị",
                "What is asked for",
                4_000,
                "Đề nghị giải quyết theo quy định.");
    }

    private static ObjectNode cases(List<DossierCase> cases) {
        ObjectNode choice = Fields.titled("Trường hợp", "Case").put("type", "string");
        ArrayNode options = choice.putArray("oneOf");
        for (DossierCase each : cases) {
            LocalizedText name = each.name();
            ObjectNode option = options.addObject().put("const", each.id());
            if (name != null) {
                option.put("title", Fields.shortened(name.vi()));
            }
        }
        choice.putArray("examples").add(cases.getFirst().id());
        return choice;
    }

    private static ObjectNode papers(List<Paper> papers) {
        ObjectNode declared =
                Fields.object(new LocalizedText("Giấy tờ kèm theo", "How each paper is provided"));
        ObjectNode properties = declared.putObject("properties");
        for (Paper paper : papers) {
            ObjectNode field =
                    Fields.titled(
                                    Fields.shortened(paper.name().vi()),
                                    Fields.shortened(paper.name().en()))
                            .put("type", "string");
            ArrayNode ways = field.putArray("enum");
            List.of("ATTACHED", "AT_COUNTER", "IN_DATABASE", "NOT_APPLICABLE").forEach(ways::add);
            field.putArray("examples").add("ATTACHED");
            properties.set(paper.id(), field);
        }
        return declared;
    }
}
