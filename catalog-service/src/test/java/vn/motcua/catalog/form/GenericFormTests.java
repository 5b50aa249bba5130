package vn.motcua.catalog.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.catalog.NationalCatalogue;
import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.record.ReadRecord;
import vn.motcua.catalog.record.RecordReader;
import vn.motcua.catalog.sheet.FoldedText;

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
