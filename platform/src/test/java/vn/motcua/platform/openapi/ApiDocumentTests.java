package vn.motcua.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.PlatformSlice;

import java.util.Set;
import java.util.TreeSet;

@PlatformSlice
class ApiDocumentTests {

    @Autowired private MockMvcTester mvc;

    private JsonNode document = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void readDocument() {
        MvcTestResult answer = mvc.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        document = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void isOpenApi31WithTitleAndLicence() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("sample-service");
        assertThat(document.at("/info/license/name").asString()).isEqualTo("Apache-2.0");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.get("paths").propertyNames()).noneMatch(path -> path.contains("error"));
    }

    @Test
    void asksForATokenUnlessThePathIsPublic() {
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(operation("/api/v1/forms", "post").at("/security/0").propertyNames())
                .contains("bearer");
        JsonNode open = operation("/api/v1/forms/public", "get");
        assertThat(open.get("security").isEmpty()).isTrue();
        assertThat(open.get("responses").propertyNames()).contains("401").doesNotContain("403");
    }

    @Test
    void namesTheProblemsOfEachOperation() {
        assertThat(statuses(operation("/api/v1/forms/{id}", "get")))
                .containsExactly(
                        "200", "400", "401", "403", "404", "405", "406", "429", "500", "503",
                        "default");
        assertThat(statuses(operation("/api/v1/forms/{id}/submission", "post")))
                .containsExactly(
                        "200", "400", "401", "403", "404", "405", "406", "409", "412", "413", "415",
                        "422", "428", "429", "500", "503", "default");
    }

    @Test
    void describesProblemsWithTheirCodesAndHeaders() {
        JsonNode unavailable = document.at("/components/responses/ServiceUnavailable");

        assertThat(unavailable.get("description").asString()).contains("MC-0023");
        assertThat(unavailable.at("/headers").propertyNames()).containsExactly("Retry-After");
        assertThat(unavailable.get("content").propertyNames())
                .containsExactly("application/problem+json");
        JsonNode problem = document.at("/components/schemas/Problem");
        assertThat(problem.get("properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "type", "href", "title", "status", "detail", "instance", "code", "issues");
        assertThat(problem.get("required")).hasSize(8);
        assertThat(document.at("/components/schemas/Issue").isMissingNode()).isFalse();
    }

    @Test
    void describesTheHeadersOfCommandsAndHidesArguments() {
        JsonNode parameters = operation("/api/v1/forms/{id}/draft", "post").get("parameters");

        assertThat(parameters.values())
                .extracting(parameter -> parameter.get("name").asString())
                .containsExactlyInAnyOrder("id", "Accept-Language", "Idempotency-Key", "If-Match");
        assertThat(operation("/api/v1/forms/public", "get").get("parameters")).hasSize(1);
        assertThat(document.at("/components/schemas").propertyNames())
                .doesNotContain("Caller", "CommandContext");
    }

    @Test
    void saysWhichFieldsOfAnswersAreAlwaysThere() {
        JsonNode answer = document.at("/components/schemas/AnswerResponse");

        assertThat(answer.get("required").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("caller", "request");
    }

    @Test
    void namesOperationsForGeneratedClients() {
        assertThat(operation("/api/v1/forms/{id}/submission", "post").get("operationId").asString())
                .isEqualTo("formsSubmit");
        assertThat(operation("/api/v1/forms/{id}/submission", "post").get("summary").asString())
                .isEqualTo("Submit");
    }

    @Test
    void saysThatRequestsRefuseUnknownFieldsAndWhichMayBeNull() {
        JsonNode paper = document.at("/components/schemas/PaperRequest");
        assertThat(paper.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(paper.get("required").values())
                .extracting(JsonNode::asString)
                .containsExactly("name");
        assertThat(paper.at("/properties/note/type").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("string", "null");
        assertThat(paper.at("/properties/name/pattern").asString()).isEqualTo("[^\\x00-\\x20]");
        assertThat(paper.at("/properties/channel/anyOf")).hasSize(2);
        assertThat(document.at("/components/schemas/Form/additionalProperties").isMissingNode())
                .isTrue();
        assertThat(document.at("/components/schemas/AnswerResponse/properties/key/type").asString())
                .isEqualTo("string");
    }

    private JsonNode operation(String path, String method) {
        return document.get("paths").get(path).get(method);
    }

    private static Set<String> statuses(JsonNode operation) {
        return new TreeSet<>(operation.get("responses").propertyNames());
    }
}
