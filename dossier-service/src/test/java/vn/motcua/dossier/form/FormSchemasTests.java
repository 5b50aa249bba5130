package vn.motcua.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.web.Issue;

import java.util.List;
import java.util.Locale;

class FormSchemasTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA =
            """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "properties":{
               "name":{"type":"string","minLength":2,"maxLength":5,"x-prefill":"name"},
               "born":{"type":"string","format":"date"},
               "code":{"type":"string","pattern":"^[0-9]{3}$"},
               "kind":{"enum":["A","B"]},
               "age":{"type":"integer","minimum":18,"maximum":100},
               "children":{"type":"array","maxItems":2,"items":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}}},
             "required":["name"],"additionalProperties":false}
            """;

    private final FormSchemas schemas = new FormSchemas();

    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void findsNothingWrongWithGoodAnswers() {
        assertThat(
                        check(
                                "{\"name\":\"An\",\"born\":\"2000-01-31\",\"code\":\"123\",\"kind\":\"A\",\"age\":18,\"children\":[{\"name\":\"B\"}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|form.name|required",
                "{'name':5}|form.name|wrong-type",
                "{'name':'A'}|form.name|too-short",
                "{'name':'Nguyễn'}|form.name|too-long",
                "{'name':'An','born':'31/01/2000'}|form.born|wrong-format",
                "{'name':'An','code':'12a'}|form.code|wrong-pattern",
                "{'name':'An','kind':'C'}|form.kind|not-offered",
                "{'name':'An','age':17}|form.age|too-small",
                "{'name':'An','age':101}|form.age|too-large",
                "{'name':'An','x':1}|form.x|unknown",
                "{'name':'An','children':[{'name':'B'},{}]}|form.children[1].name|required",
                "{'name':'An','children':[{'name':'B'},{'name':'B'},{'name':'B'}]}|form.children|too-long"
            })
    void namesPlaceAndKindOfEachFault(String answers, String name, String code) {
        assertThat(check(answers.replace('\'', '"')))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.in()).isEqualTo("body");
                    assertThat(issue.name()).isEqualTo(name);
                    assertThat(issue.code()).isEqualTo(code);
                });
    }

    @Test
    void tellsAllFaultsAtOnceInTheLanguageOfThePersonAndNeverTheValue() {
        LocaleContextHolder.setLocale(Locale.of("vi"));

        List<Issue> issues = check("{\"code\":\"bí mật\",\"age\":\"bí mật\"}");

        assertThat(issues)
                .extracting(Issue::name)
                .containsExactlyInAnyOrder("form.name", "form.code", "form.age");
        assertThat(issues)
                .extracting(Issue::detail)
                .noneMatch(detail -> detail.contains("bí mật"))
                .contains("Thiếu thông tin bắt buộc.");
    }

    @Test
    void doesNotMissInADraftWhatIsNotThereYet() {
        assertThat(warnings("{}")).isEmpty();
        assertThat(warnings("{\"name\":\"\",\"children\":[{}]}")).isEmpty();
        assertThat(warnings("{\"name\":\"\",\"age\":\"x\"}"))
                .extracting(Issue::name)
                .containsExactly("form.age");
    }

    @Test
    void neverFetchesASchema() {
        String remote = "{\"$ref\":\"http://localhost:1/remote.json\"}";

        assertThat(catchThrowable(() -> schemas.check(remote, JSON.readTree("{}")))).isNotNull();
    }

    private List<Issue> check(String answers) {
        return schemas.check(SCHEMA, JSON.readTree(answers));
    }

    private List<Issue> warnings(String answers) {
        return schemas.warnings(SCHEMA, JSON.readTree(answers));
    }
}
