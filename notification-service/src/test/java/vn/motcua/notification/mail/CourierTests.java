package vn.motcua.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.notification.letter.Language;
import vn.motcua.notification.letter.Letter;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

class CourierTests {

    private static final Letter LETTER =
            new Letter(
                    "test",
                    1,
                    Language.VI,
                    "Đã nhận hồ sơ H46",
                    "Kính gửi\n\n.một dòng bắt đầu bằng dấu chấm\n");
    private static final Mail MAIL = new Mail("m-1", "anh@example.vn", "Nguyễn Thị Ánh", LETTER);

    private final ScriptedServer server = new ScriptedServer();
    private final AtomicInteger announced = new AtomicInteger();
    private final CircuitBreaker breaker =
            CircuitBreaker.of(
                    "smtp",
                    CircuitBreakerConfig.custom()
                            .minimumNumberOfCalls(3)
                            .slidingWindowSize(3)
                            .build());

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void keepsTheReplyOfTheServerAsProof() {
        HandOver handOver = send(MAIL);

        assertThat(handOver).isEqualTo(new HandOver.Accepted("250 2.0.0 Ok: queued as 1A2B"));
        assertThat(announced).hasValue(1);
    }

    @Test
    void writesALetterInUtf8WithTheSameMessageIdEachTime() {
        send(MAIL);
        send(MAIL);

        assertThat(server.letters())
                .hasSize(2)
                .allSatisfy(letter ->
                        assertThat(letter)
                                .contains("Message-ID: <m-1@mail.test>")
                                .contains("Reply-To: tra-loi@motcua.test")
                                .contains("Date: Tue, 24 Nov 2026 09:00:00 +0700")
                                .contains("Auto-Submitted: auto-generated")
                                .containsPattern("Subject: =\\?UTF-8\\?[BQ]\\?")
                                .contains("multipart/alternative"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void triesAgainAfterAReplyOfTheFourHundreds(String command) {
        server.answers(command, "451 4.3.0 later");

        assertThat(send(MAIL)).isInstanceOf(HandOver.Postponed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void givesUpAfterAReplyOfTheFiveHundreds(String command) {
        server.answers(command, "550 5.1.1 <anh@example.vn> unknown");

        assertThat(send(MAIL))
                .isInstanceOfSatisfying(
                        HandOver.Refused.class,
                        refused ->
                                assertThat(refused.reply())
                                        .contains("5.1.1")
                                        .doesNotContain("anh@"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "EHLO", "MAIL", "RCPT", "DATA"})
    void knowsThatNothingWentWhenTheConnectionBreaksBefore(String command) {
        server.answers(command, ScriptedServer.HANG_UP);
        server.answers("HELO", ScriptedServer.HANG_UP);

        assertThat(send(MAIL)).isInstanceOf(HandOver.Unreachable.class);
        assertThat(announced).hasValue(0);
    }

    @Test
    void doesNotKnowWhenTheConnectionBreaksAfterTheLastLine() {
        server.answers(".", ScriptedServer.HANG_UP);

        assertThat(send(MAIL)).isInstanceOf(HandOver.Unknown.class);
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void knowsItWasTakenHoweverTheConnectionEnds() {
        server.answers("QUIT", ScriptedServer.HANG_UP);

        assertThat(send(MAIL)).isInstanceOf(HandOver.Accepted.class);
    }

    @Test
    void handsNothingOverThatCouldNotBeRecorded() {
        Courier courier = courier(server.port());

        assertThatThrownBy(() ->
                        courier.send(
                                MAIL,
                                () -> {
                                    throw new IllegalStateException("no database");
                                }))
                .hasMessage("no database");
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThat(send(new Mail("m-2", "anh@example.vn\r\nDATA", "Anh", LETTER)))
                .isInstanceOf(HandOver.Refused.class);
    }

    @Test
    void sparesAServerThatDoesNotAnswer() throws IOException {
        server.close();
        Courier courier = courier(server.port());
        for (int i = 0; i < 3; i++) {
            courier.send(MAIL, announced::incrementAndGet);
        }

        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(courier.send(MAIL, announced::incrementAndGet))
                .isInstanceOf(HandOver.Unreachable.class);
    }

    private HandOver send(Mail mail) {
        return courier(server.port()).send(mail, announced::incrementAndGet);
    }

    private Courier courier(int port) {
        return Couriers.to(port, breaker);
    }
}
