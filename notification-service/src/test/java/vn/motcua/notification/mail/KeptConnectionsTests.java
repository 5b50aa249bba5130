package vn.motcua.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.notification.letter.Language;
import vn.motcua.notification.letter.Letter;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class KeptConnectionsTests {

    private static final Letter LETTER =
            new Letter("test", 1, Language.VI, "Đã nhận hồ sơ", "Kính gửi\n");

    private final ScriptedServer server = new ScriptedServer();
    private final AtomicInteger announced = new AtomicInteger();
    private final Courier courier =
            Couriers.to(server.port(), CircuitBreaker.ofDefaults("kept-connections"));

    @AfterEach
    void stop() throws IOException {
        courier.close();
        server.close();
    }

    @Test
    void carriesOneLetterAfterAnother() {
        IntStream.range(0, 5).forEach(this::isAccepted);

        assertThat(server.connections()).isOne();
        assertThat(server.letters()).hasSize(5);
        assertThat(announced).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {ScriptedServer.HANG_UP, "421 4.7.0 enough"})
    void takesAnotherWhereTheServerHasClosedIt(String farewell) {
        server.closesAfter(2, farewell);

        IntStream.range(0, 5).forEach(this::isAccepted);

        assertThat(server.connections()).isEqualTo(3);
        assertThat(server.letters()).hasSize(5);
        assertThat(announced).hasValue(5);
    }

    @Test
    void isGivenUpAfterManyLetters() {
        IntStream.range(0, Connections.LETTERS + 1).forEach(this::isAccepted);

        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void isNotUsedAfterARefusal() {
        isAccepted(0);
        server.answers("RCPT", "550 5.1.1 unknown");
        assertThat(send(1)).isInstanceOf(HandOver.Refused.class);
        server.reset();

        isAccepted(2);

        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void isNeverReplacedForALetterThatMayHaveArrived() {
        isAccepted(0);
        server.answers(".", ScriptedServer.HANG_UP);

        assertThat(send(1)).isInstanceOf(HandOver.Unknown.class);

        assertThat(server.connections()).isOne();
        assertThat(server.letters("m-1")).hasSize(1);
    }

    @Test
    void isNotUsedAfterALetterThatMustNotGo() {
        isAccepted(0);
        assertThatThrownBy(() ->
                        courier.send(
                                mail(1),
                                () -> {
                                    throw new IllegalStateException("no database");
                                }))
                .hasMessage("no database");

        isAccepted(2);

        assertThat(server.letters("m-1")).isEmpty();
        assertThat(server.letters("m-2")).hasSize(1);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void areAsManyAtOnceAsAreAllowed() throws Exception {
        CountDownLatch both = new CountDownLatch(Couriers.SENDER.connections());
        List<Callable<HandOver>> letters =
                IntStream.range(0, 6)
                        .<Callable<HandOver>>mapToObj(
                                i -> () -> courier.send(mail(i), () -> meet(both)))
                        .toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(letters))
                    .allSatisfy(sent ->
                            assertThat(sent.resultNow()).isInstanceOf(HandOver.Accepted.class));
        }

        assertThat(server.connections()).isEqualTo(2);
    }

    /** Goes on only when two letters are under way at the same time. */
    private static void meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void isAccepted(int number) {
        assertThat(send(number)).isInstanceOf(HandOver.Accepted.class);
    }

    private HandOver send(int number) {
        return courier.send(mail(number), announced::incrementAndGet);
    }

    private static Mail mail(int number) {
        return new Mail("m-" + number, "anh@example.vn", "Nguyễn Thị Ánh", LETTER);
    }
}
