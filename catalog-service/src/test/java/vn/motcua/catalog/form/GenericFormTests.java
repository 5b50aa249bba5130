package vn.motcua.catalog.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.catalog.ASheet;
import vn.motcua.catalog.NationalCatalogue;
import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.record.ReadRecord;
import vn.motcua.catalog.record.RecordReader;
import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.FoldedText;
import vn.motcua.catalog.sheet.Paper;

import java.util.List;

class GenericFormTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void asksForTheApplicantTheRequestAndEachPaper() {
        JsonNode form = JSON.readTree(GenericForm.of(Sheets.complete()));
        assertThat(form.at("/properties/applicant/required/0").asString()).isEqualTo("fullName");
        assertThat(form.at("/properties/papers/properties/p1/enum")).hasSize(4);
        assertThat(form.at("/properties/case").isMissingNode()).isTrue();
        assertThat(form.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void asksForTheCaseWhereThereAreSeveral() {
        JsonNode form =
                JSON.readTree(
                        GenericForm.of(
                                Sheets.of(
                                        List.of(
                                                Sheets.oneCase("c1", Sheets.paper("p1", true)),
                                                Sheets.oneCase("c2", Sheets.paper("p2", true))),
                                        List.of(),
                                        List.of())));
        assertThat(form.at("/properties/case/oneOf")).hasSize(2);
        assertThat(form.path("required").valueStream().map(JsonNode::asString)).contains("case");
    }

    @Test
    void takesExamplesThatItNamesItself() {
        String form = GenericForm.of(Sheets.complete());
        JsonNode answers = Examples.of(JSON.readTree(form));
        assertThat(Examples.errors(form, answers)).isEmpty();
        answers.path("applicant").asObject().put("personalId", "12");
        assertThat(Examples.errors(form, answers)).isNotEmpty();
    }

    @Test
    void isFitForEveryProcedureOfTheNationalCatalogue() {
        RecordReader reader = new RecordReader(FoldedText::slug);
        for (String line : NationalCatalogue.lines()) {
            if (reader.read(line) instanceof ReadRecord.Accepted accepted) {
                String form = GenericForm.of(accepted.sheet());
                assertThat(form.length()).as("%s", accepted.code()).isLessThan(500_000);
                assertThat(JSON.readTree(form).path("properties").has("applicant")).isTrue();
            }
        }
    }

    @Test
    void asksAnOrganisationForItsNameAndTaxCodeAndNobodyForTheOthers() {
        JsonNode business = applicant(Applicant.ENTERPRISE, Applicant.COOPERATIVE);
        JsonNode citizen = applicant(Applicant.VIETNAMESE_CITIZEN);
        JsonNode both = applicant(Applicant.VIETNAMESE_CITIZEN, Applicant.ENTERPRISE);
        JsonNode unknown = applicant();

        assertThat(business.at("/properties").propertyNames())
                .contains("organisation", "taxCode")
                .doesNotContain("personalId");
        assertThat(business.path("required").valueStream().map(JsonNode::asString))
                .containsExactly("fullName", "organisation");
        assertThat(citizen.at("/properties").propertyNames())
                .contains("personalId")
                .doesNotContain("organisation", "taxCode");
        assertThat(both.at("/properties").propertyNames())
                .contains("personalId", "organisation", "taxCode");
        assertThat(both.path("required").valueStream().map(JsonNode::asString))
                .containsExactly("fullName");
        assertThat(unknown.at("/properties").propertyNames()).contains("personalId");
    }

    /** What the portal knows of somebody is filled in for him. Legal: TT 32/2017 Art. 8. */
    @Test
    void namesTheClaimThatFillsAFieldIn() {
        JsonNode both = applicant(Applicant.VIETNAMESE_CITIZEN, Applicant.ENTERPRISE);

        assertThat(both.at("/properties/fullName/x-prefill").asString()).isEqualTo("name");
        assertThat(both.at("/properties/personalId/x-prefill").asString()).isEqualTo("personal_id");
        assertThat(both.at("/properties/taxCode/x-prefill").asString()).isEqualTo("tax_code");
        assertThat(both.at("/properties/phone/x-prefill").asString()).isEqualTo("phone_number");
        assertThat(both.at("/properties/email/x-prefill").asString()).isEqualTo("email");
        assertThat(both.at("/properties/address").has("x-prefill")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "VIETNAMESE_CITIZEN,  personalId, 044200000001, true",
        "VIETNAMESE_CITIZEN,  personalId, 04420000000,  false",
        "VIETNAMESE_CITIZEN,  personalId, C1234567,     false",
        "FOREIGNER,           personalId, C1234567,     true",
        "OVERSEAS_VIETNAMESE, personalId, 044200000001, true",
        "FOREIGNER,           personalId, c1234567,     false",
        "ENTERPRISE,          taxCode,    0100109106,   true",
        "ENTERPRISE,          taxCode,    0100109106-001, true",
        "ENTERPRISE,          taxCode,    044200000001, true",
        "ENTERPRISE,          taxCode,    01001091,     false",
        "VIETNAMESE_CITIZEN,  phone,      0912345678,   true",
        "VIETNAMESE_CITIZEN,  phone,      +84912345678, true",
        "VIETNAMESE_CITIZEN,  phone,      912345678,    false",
        "VIETNAMESE_CITIZEN,  email,      an@example.vn, true",
        "VIETNAMESE_CITIZEN,  email,      an.example.vn, false",
    })
    void takesIdentitiesAsTheyAreWritten(Applicant who, String field, String value, boolean taken) {
        String form = GenericForm.of(new ASheet().applicants(who).sheet());
        JsonNode answers = Examples.of(JSON.readTree(form));
        answers.path("applicant").asObject().put(field, value);

        assertThat(Examples.errors(form, answers).isEmpty()).isEqualTo(taken);
    }

    @Test
    void asksForEveryPaperByItsIdAndShortensItsName() {
        Paper paper = new Paper("p7", Sheets.text("Giấy ".repeat(100)), true, 1, 0);
        JsonNode form =
                JSON.readTree(
                        GenericForm.of(new ASheet().cases(Sheets.oneCase("c1", paper)).sheet()));

        JsonNode field = form.at("/properties/papers/properties/p7");
        assertThat(field.path("title").asString()).hasSizeLessThanOrEqualTo(300).endsWith("…");
        assertThat(field.path("enum").valueStream().map(JsonNode::asString))
                .containsExactly("ATTACHED", "AT_COUNTER", "IN_DATABASE", "NOT_APPLICABLE");
    }

    @Test
    void asksForNoPapersWhereThereAreNone() {
        JsonNode form = JSON.readTree(GenericForm.of(new ASheet().cases().sheet()));

        assertThat(form.path("properties").has("papers")).isFalse();
    }

    @Test
    void takesASchemaThatPointsIntoItself() {
        assertThat(
                        FormSchemas.problem(
                                """
                                {"type":"object","$defs":{"id":{"type":"string"}},
                                 "properties":{"a":{"$ref":"#/$defs/id"}}}
                                """))
                .isEmpty();
    }

    @Test
    void saysWhereASchemaIsWrong() {
        assertThat(FormSchemas.problem("{\"type\":\"object\",\"required\":7}").orElseThrow())
                .contains("/required");
        assertThat(FormSchemas.problem("{")).contains("not JSON");
        assertThat(FormSchemas.problem("[]")).contains("type has to be object");
    }

    private static JsonNode applicant(Applicant... who) {
        return JSON.readTree(GenericForm.of(new ASheet().applicants(who).sheet()))
                .at("/properties/applicant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"type\":\"string\"}",
                "{\"type\":\"object\",\"properties\":7}",
                "{\"type\":\"object\",\"$ref\":\"https://example.org/form\"}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"nothing\"}}}",
            })
    void refusesWhatIsNoForm(String schema) {
        assertThat(FormSchemas.problem(schema)).isPresent();
    }
}
