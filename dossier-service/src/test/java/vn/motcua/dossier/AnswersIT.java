package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.dossier.Api.Answer;
import vn.motcua.platform.test.TestTokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers and problems to the letter, as clients rely on them. {@code -Dmotcua.write=true} writes
 * them anew; read the difference before it is committed.
 */
class AnswersIT extends OpenService {

    private static final Path KEPT = Path.of("src/test/resources/answers");

    private final TestTokens citizen = Api.citizen("answers").personalId("044200000021");

    @Test
    void drawsADossierForItsOwnerAsClientsKnowIt() {
        Answer accepted = life().accepted();

        assertKept("dossier", api.get(citizen, "/api/v1/dossiers/" + accepted.id()));
        assertKept("timeline", api.get(citizen, path(accepted, "/timeline")));
        assertKept("deadline", api.get(citizen, path(accepted, "/deadline")));
        assertKept("submission", api.get(citizen, path(accepted, "/submission")));
        assertKept("attachments", api.get(citizen, path(accepted, "/attachments")));
        assertKept("tracking", api.get(null, "/api/v1/tracking/" + accepted.text("/code")));
        assertKept("prefill", api.get(citizen, "/api/v1/prefills/3.000347"), "/openDossiers");
    }

    @Test
    void checksADraftAsClientsKnowIt() {
        Answer draft = life().draft();

        assertKept("check", api.post(citizen, path(draft, "/submission-checks"), ""));
        assertKept("incomplete", api.act(citizen, draft, "submission", ""));
    }

    @ParameterizedTest
    @CsvSource({"vi, vi", "en, en", "en-GB;q=0.5, en", "fr, vi", "'', vi"})
    void explainsAProblemInTheLanguageOfTheCaller(String accepted, String spoken) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/dossiers/unknown"));
        request.header("Authorization", citizen.bearer());
        if (!accepted.isEmpty()) {
            request.header("Accept-Language", accepted);
        }

        Answer problem = api.send(request.GET());

        assertKept("not-found." + spoken, problem);
        assertThat(problem.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(problem.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void letsNobodyKeepAPersonalAnswer() {
        Answer draft = life().draft();

        for (String path : new String[] {"", "/timeline", "/proof", "/accesses"}) {
            Answer answer = api.get(citizen, path(draft, path));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.response().headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
        }
    }

    private Life life() {
        return Life.of(api, citizen);
    }

    private static String path(Answer dossier, String rest) {
        return "/api/v1/dossiers/" + dossier.id() + rest;
    }

    private void assertKept(String name, Answer answer) {
        assertKept(name, answer, null);
    }

    /** Compares with what is kept, apart from ids, moments and hashes. */
    private void assertKept(String name, Answer answer, @Nullable String without) {
        JsonNode body = answer.body();
        if (without != null) {
            body = body.deepCopy();
            ((ObjectNode) body).remove(without.substring(1));
        }
        String pretty =
                json.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(body)
                                .replaceAll("\"20\\d\\d-[0-9T:.-]+Z\"", "\"<moment>\"")
                                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>")
                                .replaceAll("\"[0-9a-f]{64}\"", "\"<sha256>\"")
                                .replaceAll("-260309-\\d{4,}", "-260309-<number>")
                                .replaceAll("(\"size\" : )\\d+", "$1\"<bytes>\"")
                        + "\n";
        Path file = KEPT.resolve(name + ".json");
        try {
            if (Boolean.getBoolean("motcua.write")) {
                Files.createDirectories(KEPT);
                Files.writeString(file, pretty);
            }
            assertThat(pretty).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
