package vn.motcua.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.gateway.GatewayFixture;
import vn.motcua.gateway.Upstream;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class ForwardingIT extends GatewayFixture {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    catalog, procedures
                    catalog, procedures/1.004222/form
                    catalog, suggestions?q=dang
                    catalog, fields
                    catalog, life-events
                    catalog, agencies
                    catalog, calendars/vn
                    catalog, guides
                    catalog, faqs
                    catalog, announcements
                    catalog, catalogue-imports
                    dossier, dossiers
                    dossier, dossiers/1/attachments
                    dossier, worklists/reception
                    dossier, tracking/H46.28.34-231122-0001
                    dossier, prefills/1.004222
                    dossier, verifications/abc
                    dossier, dossier-events?after=0
                    dossier, daily-roots/2026-11-24
                    dossier, dossier-reads
                    payment, payment-orders?dossierId=1
                    payment, payment-providers/vnpay/callbacks
                    payment, reconciliations/2026-11-24
                    payment, payment-events?after=0
                    notification, notifications
                    notification, notification-preferences
                    notification, notification-templates
                    notification, webhooks/1/deliveries
                    notification, notification-reads
                    stats, statistics/summary
                    """)
    void routesEveryPathOfTheTableToItsService(String service, String path) throws Exception {
        HttpResponse<String> answer = get("/api/v1/" + path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("/api/v1/" + path);
        Map<String, Upstream> upstreams =
                Map.of(
                        "catalog", CATALOG,
                        "dossier", DOSSIER,
                        "payment", PAYMENT,
                        "notification", NOTIFICATION,
                        "stats", STATS);
        upstreams.forEach((name, upstream) ->
                assertThat(upstream.count()).isEqualTo(name.equals(service) ? 1 : 0));
    }

    @Test
    void passesTheAddressOnAsItWasWritten() throws Exception {
        String path = "/api/v1/procedures/1.004222?q=%C4%91%E1%BA%A5t%20ai&q=+b&empty&x=%26%3D";

        assertThat(get(path).body()).isEqualTo(path);
        assertThat(CATALOG.last().uri().toString()).isEqualTo(path);
    }

    @Test
    void passesMethodHeadersAndBodyOn() throws Exception {
        HttpResponse<String> answer =
                send(
                        request("/api/v1/dossiers/7")
                                .method("PATCH", BodyPublishers.ofString("{\"form\":\"đất\"}"))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer a.b.c")
                                .header("If-Match", "\"3\"")
                                .header("Idempotency-Key", "k-1")
                                .header("Accept-Language", "en"));

        assertThat(answer.statusCode()).isEqualTo(200);
        Upstream.Seen seen = DOSSIER.last();
        assertThat(seen.method()).isEqualTo("PATCH");
        assertThat(seen.body()).isEqualTo("{\"form\":\"đất\"}");
        assertThat(seen.header("Content-Type")).containsExactly("application/json");
        assertThat(seen.header("Content-Length")).containsExactly("17");
        assertThat(seen.header("Authorization")).containsExactly("Bearer a.b.c");
        assertThat(seen.header("If-Match")).containsExactly("\"3\"");
        assertThat(seen.header("Idempotency-Key")).containsExactly("k-1");
        assertThat(seen.header("Accept-Language")).containsExactly("en");
    }

    @Test
    void passesABodyOfUnknownLengthOn() throws Exception {
        String body = "x".repeat(300_000);

        send(
                request("/api/v1/dossiers")
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(body))));

        assertThat(DOSSIER.last().body()).isEqualTo(body);
    }

    @Test
    void passesFormsOn() throws Exception {
        send(
                request("/api/v1/payment-providers/vnpay/callbacks?a=1")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("b=2&c=%C4%91")));

        assertThat(PAYMENT.last().uri().getRawQuery()).isEqualTo("a=1");
        assertThat(PAYMENT.last().body()).isEqualTo("b=2&c=%C4%91");
    }

    @Test
    void passesStatusHeadersAndBodyBack() throws Exception {
        DOSSIER.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", "/api/v1/dossiers/9");
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.getResponseHeaders().add("Link", "<a>");
            exchange.getResponseHeaders().add("Link", "<b>");
            exchange.getResponseHeaders().add("Server", "secret/1.0");
            exchange.getResponseHeaders().add("X-Frame-Options", "SAMEORIGIN");
            exchange.getResponseHeaders().add("Connection", "keep-alive, X-Hop");
            exchange.getResponseHeaders().add("X-Hop", "1");
            Upstream.answer(exchange, 201, "{\"id\":\"đ\"}");
        });

        HttpResponse<String> answer =
                send(request("/api/v1/dossiers").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":\"đ\"}");
        assertThat(answer.headers().allValues("Location")).containsExactly("/api/v1/dossiers/9");
        assertThat(answer.headers().allValues("ETag")).containsExactly("\"1\"");
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Link")).containsExactly("<a>", "<b>");
        assertThat(answer.headers().allValues("Content-Length")).containsExactly("11");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-hop");
    }

    @Test
    void passesProblemsOfServicesBackAsTheyAre() throws Exception {
        DOSSIER.answers(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            Upstream.answer(exchange, 409, "{\"code\":\"DOS-0103\"}");
        });

        HttpResponse<String> answer = get("/api/v1/dossiers/1");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"code\":\"DOS-0103\"}");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void answersHeadWithoutBody() throws Exception {
        HttpResponse<String> answer =
                send(request("/api/v1/procedures").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(CATALOG.last().method()).isEqualTo("HEAD");
    }

    @Test
    void followsNoRedirectAndKeepsNoCookie() throws Exception {
        CATALOG.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            Upstream.answer(exchange, 302, "");
        });

        HttpResponse<String> answer = get("/api/v1/procedures");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/elsewhere");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void passesCompressedAnswersBackAsTheyAre() throws Exception {
        byte[] notReallyGzip = "gzip?".getBytes(StandardCharsets.UTF_8);
        CATALOG.answers(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, notReallyGzip.length);
            exchange.getResponseBody().write(notReallyGzip);
        });

        HttpResponse<byte[]> answer =
                CLIENT.send(
                        request("/api/v1/procedures").header("Accept-Encoding", "gzip").build(),
                        BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body()).isEqualTo(notReallyGzip);
    }

    @Test
    void passesServerSentEventsBackAsTheyCome() throws Exception {
        var goOn = new java.util.concurrent.CountDownLatch(1);
        NOTIFICATION.answers(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        var lines =
                CLIENT.send(request("/api/v1/notifications").build(), BodyHandlers.ofLines())
                        .body()
                        .iterator();

        assertThat(lines.next()).isEqualTo("data: 1");
        goOn.countDown();
    }

    @Test
    void tellsTheServiceWhoAsksAndNothingThatTheClientInvents() throws Exception {
        send(
                request("/api/v1/dossiers")
                        .header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Prefix", "/evil")
                        .header("X-Forwarded-Proto", "https")
                        .header("Forwarded", "for=6.6.6.6")
                        .header("X-Real-IP", "6.6.6.6")
                        .header("Cookie", "a=b")
                        .header("TE", "trailers")
                        .header("X-Mine", "kept"));

        Upstream.Seen seen = DOSSIER.last();
        assertThat(seen.header("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(seen.header("X-Forwarded-Host")).containsExactly("localhost:" + port());
        assertThat(seen.header("X-Forwarded-Proto")).containsExactly("http");
        assertThat(seen.header("X-Mine")).containsExactly("kept");
        for (String name :
                new String[] {"X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "Cookie", "TE"}) {
            assertThat(seen.header(name)).as(name).isEmpty();
        }
    }

    @Test
    void answersAnUnknownPathWithAProblem() throws Exception {
        for (String path : new String[] {"/api/v1/nothing", "/api/v2/dossiers", "/operations/x"}) {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"GTW-0002\"", "\"instance\":\"" + path);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        }
    }
}
