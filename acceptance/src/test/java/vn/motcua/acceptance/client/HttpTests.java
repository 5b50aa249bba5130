package vn.motcua.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

class HttpTests {

    private final Scene scene = new Scene();
    private final Http http = Http.to(scene.address());

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void sendsWhatItIsGivenAndReadsTheAnswer() {
        scene.on("POST /x", 201, "{'id':'7'}", "ETag", "\"1\"", "Location", "/x/7");

        Answer answer = http.as("t").post("/x", Map.of("đ", 1), "If-Match", "\"0\"");

        assertThat(answer.expect(201)).isSameAs(answer);
        assertThat(answer.etag()).isEqualTo("\"1\"");
        assertThat(answer.location()).isEqualTo("/x/7");
        assertThat(answer.text("/id")).isEqualTo("7");
        Scene.Asked asked = scene.last("/x");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer t");
        assertThat(asked.header("If-Match")).isEqualTo("\"0\"");
        assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        assertThat(asked.body()).isEqualTo("{\"đ\":1}");
    }

    @Test
    void changesAndPutsWithTheTagThatWasRead() {
        scene.on("PATCH /x", 200, "{}").on("PUT /x", 200, "{}");

        http.patch("/x", Map.of(), "\"3\"");
        assertThat(scene.last("/x").header("If-Match")).isEqualTo("\"3\"");
        http.put("/x", Map.of(), "If-Match", "\"4\"");
        assertThat(scene.last("/x").method()).isEqualTo("PUT");
        assertThat(scene.last("/x").header("Authorization")).isEmpty();
    }

    @Test
    void takesWhatIsNoJsonForTextAndNothingForNothing() {
        scene.on("GET /page", 200, "<html>").on("GET /empty", 204, "");

        assertThat(http.get("/page").body().asString()).isEqualTo("<html>");
        assertThat(http.get("/empty").body().isMissingNode()).isTrue();
    }

    @Test
    void saysWhatWasAskedAndWhatWasAnsweredInstead() {
        scene.on("GET /x", 409, "{'code':'DOS-0103'}");
        Answer answer = http.get("/x");

        assertThatThrownBy(() -> answer.expect(200))
                .isInstanceOf(Unexpected.class)
                .hasMessage("GET /x: expected 200, got 409 {\"code\":\"DOS-0103\"}");
        assertThatThrownBy(answer::etag).hasMessage("GET /x has no ETag");
        assertThatThrownBy(answer::location).hasMessage("GET /x has no Location");
        assertThatThrownBy(() -> answer.text("/id")).hasMessageContaining("GET /x: no /id in");
    }

    @Test
    void tellsNoAnswerFromAWrongOne() {
        scene.close();

        assertThatThrownBy(() -> http.get("/x"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageStartingWith("GET /x: no answer");
    }

    @Test
    void sendsFilesAsAFormDoes() {
        scene.on("POST /files", 201, "{}");
        Multipart parts =
                new Multipart()
                        .field("note", "đã gửi")
                        .file("file", "a.pdf", "application/pdf", new byte[] {'%', 'P'});

        http.upload("/files", parts, "Idempotency-Key", "k").expect(201);

        Scene.Asked asked = scene.last("/files");
        String boundary =
                asked.header("Content-Type").replace("multipart/form-data; boundary=", "");
        assertThat(asked.body())
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "--" + boundary,
                                "Content-Disposition: form-data; name=\"note\"",
                                "Content-Type: text/plain; charset=utf-8",
                                "",
                                "đã gửi",
                                "--" + boundary,
                                "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"",
                                "Content-Type: application/pdf",
                                "",
                                "%P",
                                "--" + boundary + "--",
                                ""));
    }
}
