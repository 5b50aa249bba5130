package vn.motcua.dossier.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Actor;
import vn.motcua.dossier.lifecycle.Lifecycle;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A call that is offered exists, and needs what it says it needs. */
class AllowedActionTests {

    private static final JsonNode DOCUMENT =
            JsonMapper.builder()
                    .build()
                    .readTree(Path.of("../docs/openapi/dossier-service.json").toFile());

    @ParameterizedTest
    @EnumSource(Action.class)
    void isACallOfTheApiUnlessOurOwnPartsAloneDoIt(Action action) {
        if (Lifecycle.whoEver(action).equals(Set.of(Actor.SYSTEM))) {
            assertThatIllegalArgumentException().isThrownBy(() -> of(action));
            return;
        }
        AllowedAction offered = of(action);

        JsonNode operation =
                DOCUMENT.path("paths")
                        .path(
                                offered.path()
                                        .replace("d-1", "{id}")
                                        .replace("tham-dinh", "{step}")
                                        .replace("requests/2", "requests/{request}"))
                        .path(offered.method().toLowerCase(Locale.ROOT));
        assertThat(operation.isMissingNode()).as("%s", offered).isFalse();
        assertThat(required(operation))
                .as("fields that %s has to have", action)
                .containsExactlyInAnyOrderElementsOf(
                        offered.fields().stream()
                                .map(field -> field.replaceAll("\\..*", ""))
                                .distinct()
                                .toList());
        assertThat(offered.headers()).contains("If-Match");
    }

    @Test
    void needsAKeyToSendAndForMoney() {
        for (Action action : List.of(Action.SUBMIT, Action.REQUEST_PAYMENT)) {
            assertThat(of(action).headers()).contains("Idempotency-Key");
        }
        assertThat(of(Action.ACCEPT).headers()).containsExactly("If-Match");
    }

    private static AllowedAction of(Action action) {
        return AllowedAction.of(action, "d-1", "tham-dinh", "2");
    }

    private static List<String> required(JsonNode operation) {
        String reference =
                operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asString("")
                        .replace("#/components/schemas/", "");
        return DOCUMENT.path("components")
                .path("schemas")
                .path(reference)
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
