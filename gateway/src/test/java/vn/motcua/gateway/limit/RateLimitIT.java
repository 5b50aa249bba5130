package vn.motcua.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

import vn.motcua.gateway.GatewayFixture;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(
        properties = {
            "motcua.gateway.rate.anonymous.per-second=1",
            "motcua.gateway.rate.anonymous.burst=3",
            "motcua.gateway.rate.authenticated.per-second=1",
            "motcua.gateway.rate.authenticated.burst=5",
            "motcua.gateway.rate.address.per-second=1",
            "motcua.gateway.rate.address.burst=12"
        })
class RateLimitIT extends GatewayFixture {

    @Test
    @Order(1)
    void refusesAnAddressThatAsksTooOften() throws Exception {
        HttpResponse<String> refused = untilRefused("", 3);

        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(refused.body()).contains("\"code\":\"GTW-0005\"", "1 giây");
    }

    @Test
    @Order(2)
    void countsSubjectsApart() throws Exception {
        untilRefused("an", 5);

        assertThat(as("binh").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void inventedSubjectsDoNotLiftTheLimitOfAnAddress() throws Exception {
        long begin = System.nanoTime();
        long allowed = 0;
        for (int i = 0; i < 20; i++) {
            allowed += as("invented-" + i).statusCode() == 200 ? 1 : 0;
        }
        long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();

        assertThat(allowed).isLessThanOrEqualTo(12 + seconds + 1);
    }

    @Test
    @Order(4)
    void healthIsAlwaysAnswered() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> untilRefused(String subject, int atLeast) throws Exception {
        for (int i = 0; i < 100; i++) {
            HttpResponse<String> answer =
                    subject.isEmpty() ? get("/api/v1/procedures") : as(subject);
            if (answer.statusCode() == 429) {
                assertThat(i).isGreaterThanOrEqualTo(atLeast);
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    private HttpResponse<String> as(String subject) throws Exception {
        String payload =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                ("{\"sub\":\"" + subject + "\"}").getBytes(StandardCharsets.UTF_8));
        return send(
                request("/api/v1/procedures")
                        .header("Authorization", "Bearer e30." + payload + ".s"));
    }
}
