package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;

class TopicsTests {

    @Test
    void allListsEveryConstant() {
        assertThat(Topics.all())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topics.class.getFields())
                                .filter(field -> Modifier.isStatic(field.getModifiers()))
                                .map(TopicsTests::topic)
                                .toList());
    }

    @Test
    void whatHappenedIsKeptForAWeek() {
        assertThat(Topics.all())
                .filteredOn(topic -> !topic.compacted())
                .containsExactly(Topics.DOSSIER, Topics.PAYMENT, Topics.NOTIFICATION)
                .extracting(Topic::retention)
                .containsOnly(Duration.ofDays(7));
    }

    @Test
    void whatOthersKeepACopyOfIsCompacted() {
        assertThat(Topics.all())
                .filteredOn(Topic::compacted)
                .containsExactly(
                        Topics.PROCEDURE, Topics.AGENCY, Topics.CALENDAR, Topics.ANNOUNCEMENT);
    }

    @Test
    void everyTopicHasTwentyFourPartitionsAndAVersion() {
        assertThat(Topics.all())
                .allSatisfy(topic -> {
                    assertThat(topic.partitions()).isEqualTo(24);
                    assertThat(topic.name()).matches("motcua\\.[a-z]+\\.v1");
                });
    }

    private static Topic topic(Field field) {
        try {
            return (Topic) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
