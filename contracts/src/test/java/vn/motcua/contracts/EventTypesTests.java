package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.dossier.DossierEvent;
import vn.motcua.contracts.dossier.DossierRated;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

class EventTypesTests {

    @Test
    void namesAreUnique() {
        assertThat(EventTypes.all()).extracting(EventType::name).doesNotHaveDuplicates();
    }

    @Test
    void namesFollowThePattern() {
        assertThat(EventTypes.all())
                .extracting(EventType::name)
                .allMatch(name -> name.matches("vn\\.motcua\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v1"));
    }

    @Test
    void aggregateInTheNameIsTheOneOfTheTopicAndThePackage() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> {
                    String aggregate = type.name().split("\\.", -1)[2];
                    assertThat(type.topic().name()).isEqualTo("motcua." + aggregate + ".v1");
                    assertThat(type.data().getPackageName())
                            .isEqualTo("vn.motcua.contracts." + aggregate);
                });
    }

    @Test
    void everyDossierEventIsRegistered() {
        assertThat(EventTypes.all())
                .extracting(EventType::data)
                .containsAll(
                        Arrays.stream(DossierEvent.class.getPermittedSubclasses())
                                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                                .toList());
    }

    @Test
    void typeIsFoundByNameAndByRecord() {
        Map<String, EventType> byName =
                EventTypes.all().stream()
                        .collect(Collectors.toMap(EventType::name, Function.identity()));

        assertThat(byName)
                .allSatisfy((name, type) -> {
                    assertThat(EventTypes.named(name)).contains(type);
                    assertThat(EventTypes.of(type.data())).isEqualTo(type);
                });
        assertThat(EventTypes.of(DossierRated.class).name())
                .isEqualTo("vn.motcua.dossier.rated.v1");
    }

    @Test
    void unknownNameIsEmptyAndUnknownRecordIsAnError() {
        assertThat(EventTypes.named("vn.motcua.dossier.teleported.v1")).isEmpty();
        assertThatThrownBy(() -> EventTypes.of(Money.class))
                .hasMessageContaining("Money is not the data of an event");
    }
}
