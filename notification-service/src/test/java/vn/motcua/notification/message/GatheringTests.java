package vn.motcua.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class GatheringTests {

    private final List<List<Integer>> stored = new CopyOnWriteArrayList<>();

    @Test
    void storesTogetherWhatComesTogetherAndAnswersEachItsOwn() throws Exception {
        Gathering<Integer, String> gathering =
                new Gathering<>(Duration.ofMillis(300), this::squares);

        List<Future<String>> answers = inParallel(gathering, 20);

        assertThat(answers.stream().map(Future::resultNow))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "" + i * i).toList());
        assertThat(stored).hasSizeLessThan(20);
        assertThat(stored.stream().flatMap(List::stream)).hasSize(20);
    }

    @Test
    void storesWhatComesAlone() {
        Gathering<Integer, String> gathering = new Gathering<>(Duration.ZERO, this::squares);

        assertThat(gathering.store(3)).isEqualTo("9");
        assertThat(gathering.store(4)).isEqualTo("16");
        assertThat(stored).containsExactly(List.of(3), List.of(4));
    }

    @Test
    void tellsEverybodyThatNothingWasStored() throws Exception {
        Gathering<Integer, String> gathering =
                new Gathering<>(
                        Duration.ofMillis(100),
                        _ -> {
                            throw new IllegalStateException("no database");
                        });

        assertThat(inParallel(gathering, 5))
                .allSatisfy(answer -> assertThat(answer.exceptionNow()).hasMessage("no database"));
        assertThatThrownBy(() -> gathering.store(1)).isInstanceOf(IllegalStateException.class);
    }

    private List<String> squares(List<Integer> numbers) {
        stored.add(List.copyOf(numbers));
        return numbers.stream().map(number -> "" + number * number).toList();
    }

    private static List<Future<String>> inParallel(Gathering<Integer, String> gathering, int count)
            throws InterruptedException {
        List<Callable<String>> calls =
                IntStream.range(0, count)
                        .<Callable<String>>mapToObj(i -> () -> gathering.store(i))
                        .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls);
        }
    }
}
