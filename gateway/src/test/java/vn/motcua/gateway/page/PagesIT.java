package vn.motcua.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.motcua.gateway.GatewayFixture;
import vn.motcua.gateway.Upstream;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

class PagesIT extends GatewayFixture {

    @BeforeEach
    void paymentIsUnwell() {
        PAYMENT.answers(exchange -> Upstream.answer(exchange, 503, "{\"status\":\"DOWN\"}"));
    }

    @Test
    void theLandingPageSaysWhatRunsInVietnamese() throws Exception {
        HttpResponse<String> page = landing(request("/"), "payment</th>.*không trả lời");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("lang=\"vi\"", "dịch vụ công trực tuyến", "href=\"/docs\"")
                .containsPattern("dossier</th>.*hoạt động")
                .doesNotContain("{{", "<script");
    }

    @Test
    void theLandingPageSpeaksEnglishToo() throws Exception {
        HttpResponse<String> page =
                landing(
                        request("/").header("Accept-Language", "en"),
                        "payment</th>.*does not answer");

        assertThat(page.body())
                .contains("lang=\"en\"", "public-service portal")
                .containsPattern("dossier</th>.*class=\"up\"")
                .doesNotContain("{{");
    }

    @Test
    void explainsAnErrorCode() throws Exception {
        HttpResponse<String> page = get("/docs/errors/GTW-0005");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<h1>", "GTW-0005", "Đã gửi quá nhiều yêu cầu");
        assertThat(get("/docs/errors").body()).contains("href=\"/docs/errors/GTW-0005\"");
    }

    @Test
    void doesNotKnowACodeThatNobodyAnswersWith() throws Exception {
        assertThat(get("/docs/errors/GTW-9999").statusCode()).isEqualTo(404);
        assertThat(get("/docs/errors/README").statusCode()).isEqualTo(404);
    }

    @Test
    void servesItsStyleAndNothingElseOfTheJar() throws Exception {
        assertThat(get("/assets/page.css").statusCode()).isEqualTo(200);
        assertThat(get("/assets/landing.html").statusCode()).isEqualTo(404);
        assertThat(get("/application.yaml").statusCode()).isEqualTo(404);
        assertThat(get("/webjars/swagger-ui/index.html").statusCode()).isEqualTo(404);
    }

    @Test
    void itsOwnHealthSaysNothingOfOthers() throws Exception {
        HttpResponse<String> health = get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesOtherMethodsAndSaysWhichThereAre() throws Exception {
        HttpResponse<String> answer =
                send(request("/docs/errors").POST(HttpRequest.BodyPublishers.ofString("x")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
        assertThat(answer.body()).contains("GTW-0003");
    }

    /** The page once it says so: it may show for a moment what was so before. */
    private HttpResponse<String> landing(HttpRequest.Builder request, String pattern) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> send(request),
                        page -> Pattern.compile(pattern).matcher(page.body()).find());
    }
}
