package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.notification.message.Message;
import vn.motcua.notification.message.MessageExamples;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.test.ApiDocument;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.TestTokens;
import vn.motcua.platform.work.WorkQueue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;

@MotcuaIntegrationTest(properties = "spring.application.name=notification-inbox")
class InboxIT {

    private static final String INBOX = "/api/v1/notifications";
    private static final String TEMPLATES = "/api/v1/notification-templates";

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired WorkQueue queue;
    @Autowired ReadAudit audit;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void topics() {
        DossierEvents.createTopics();
    }

    @Test
    void givesOutTheApiDocumentThatClientsKnow() {
        ApiDocument.verify("notification-service", port);
    }

    @Test
    void showsAPersonHerOwnMessagesWithTheirWords() {
        String owner = "citizen-" + DossierEvents.dossier();
        Message mine = stored(owner, "a-1");
        stored("citizen-other", "a-1");

        Answer list = get(INBOX, TestTokens.of(owner).roles(Role.CITIZEN).bearer());

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().path("items")).hasSize(1);
        JsonNode item = list.body().path("items").get(0);
        assertThat(item.path("id").asString()).isEqualTo(mine.id());
        assertThat(item.path("address").asString()).isEqualTo("anh@example.vn");
        assertThat(item.path("subject").asString()).isEqualTo("Đã nhận hồ sơ");
        assertThat(item.path("state").asString()).isEqualTo("CREATED");
    }

    @Test
    void hidesSomebodyElsesMessage() {
        Message message = stored("citizen-1", "a-1");
        String stranger = TestTokens.of("citizen-2").roles(Role.CITIZEN).bearer();

        Answer answer = get(INBOX + "/" + message.id(), stranger);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("code").asString()).isEqualTo("NOT-0101");
        assertThat(
                        get(INBOX + "?dossierId=" + message.cause().dossier(), stranger)
                                .body()
                                .path("items"))
                .isEmpty();
    }

    @Test
    void showsOfficersTheDeliveryWithoutWordsAndAddress() {
        Message message = stored("citizen-1", "a-ward");
        String officer =
                TestTokens.of("officer-1").roles(Role.RECEPTION_OFFICER).agency("a-ward").bearer();

        Answer answer = get(INBOX + "/" + message.id(), officer);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("address").asString()).isEqualTo("a…@example.vn");
        assertThat(answer.body().path("subject").asString("")).isEmpty();
        assertThat(answer.body().path("text").asString("")).isEmpty();
        assertThat(get(INBOX + "/" + message.id(), officerOf("a-elsewhere")).status())
                .isEqualTo(404);
    }

    @Test
    void recordsWhoLookedAtAnotherPersonsMessage() {
        String owner = "citizen-" + DossierEvents.dossier();
        Message message = stored(owner, "a-ward");
        get(INBOX + "/" + message.id(), officerOf("a-ward"));
        get(INBOX + "/" + message.id(), TestTokens.of(owner).roles(Role.CITIZEN).bearer());

        Caller asked = new Caller(owner, null, null, null, null, null, null, Set.of(), Set.of());
        assertThat(audit.of(owner, asked, null, 10).items())
                .singleElement()
                .satisfies(read -> assertThat(read.reader()).isEqualTo("officer-2"));
    }

    @Test
    void pagesWithoutLossOrRepetition() {
        String owner = "citizen-" + DossierEvents.dossier();
        for (int i = 0; i < 7; i++) {
            stored(owner, "a-1");
        }
        String token = TestTokens.of(owner).roles(Role.CITIZEN).bearer();
        Set<String> seen = new HashSet<>();
        String path = INBOX + "?limit=3";
        for (String cursor = ""; cursor != null; ) {
            JsonNode page = get(cursor.isEmpty() ? path : path + "&cursor=" + cursor, token).body();
            page.path("items")
                    .forEach(item -> assertThat(seen.add(item.path("id").asString())).isTrue());
            cursor = page.path("nextCursor").isString() ? page.path("nextCursor").asString() : null;
        }

        assertThat(seen).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=101",
                "?limit=x",
                "?cursor=%00",
                "?cursor=abc",
                "?cursor=MR9hYmMfZGVm",
                "?=nameless"
            })
    void refusesParametersThatAreNone(String query) {
        Answer answer = get(INBOX + query, TestTokens.of("citizen-1").roles(Role.CITIZEN).bearer());

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void letsNobodyInWithoutAGoodToken() {
        assertThat(get(INBOX, null).status()).isEqualTo(401);
        assertThat(get(INBOX, TestTokens.of("x").forged().bearer()).status()).isEqualTo(401);
        assertThat(get(INBOX, TestTokens.of("x").expired().bearer()).status()).isEqualTo(401);
        assertThat(get(INBOX, TestTokens.of("x").audience("other").bearer()).status())
                .isEqualTo(401);
        assertThat(get(INBOX, TestTokens.of("x").unsignedBearer()).status()).isEqualTo(401);
    }

    @Test
    void listsAndPreviewsTemplates() {
        String token = TestTokens.of("citizen-1").roles(Role.CITIZEN).bearer();

        JsonNode list = get(TEMPLATES, token).body().path("items");
        assertThat(list).hasSize(18);
        for (JsonNode template : list) {
            String name = template.path("name").asString();
            Answer preview = get(TEMPLATES + "/" + name + "/preview?language=en", token);
            assertThat(preview.status()).isEqualTo(200);
            assertThat(preview.body().path("html").asString()).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void saysWhichTemplateThereIsNot() {
        String token = TestTokens.of("citizen-1").bearer();

        assertThat(get(TEMPLATES + "/none", token).body().path("code").asString())
                .isEqualTo("NOT-0201");
        assertThat(
                        get(TEMPLATES + "/dossier-accepted/preview?version=99", token)
                                .body()
                                .path("code")
                                .asString())
                .isEqualTo("NOT-0202");
    }

    private Message stored(String owner, String agency) {
        Message message =
                MessageExamples.message(
                        DossierEvents.dossier() + "/0000000002", owner, "anh@example.vn", agency);
        Writes writes = new Writes(mongo, queue);
        writes.insertOnce(message);
        writes.flush();
        return message;
    }

    private static String officerOf(String agency) {
        return TestTokens.of("officer-2").roles(Role.RECEPTION_OFFICER).agency(agency).bearer();
    }

    private record Answer(int status, JsonNode body) {}

    private Answer get(String path, @Nullable String bearer) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JsonMapper.shared().readTree(answer.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
