package vn.motcua.dossier.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.dossier.command.Announcements;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierEvent;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Lifecycle;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.lifecycle.Transition;
import vn.motcua.platform.command.NewEvent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real aggregate through the real mapper, for every row of the table, against schema and golden
 * sample of its type.
 */
class DossierEventContractTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /**
     * What a state may hold, by the golden samples of all types: it depends on the stage, not on
     * the event.
     */
    private static final Set<String> STATE =
            EventTypes.all().stream()
                    .filter(type -> type.topic().equals(Topics.DOSSIER))
                    .map(type -> JSON.readTree(resource(type.sample())).path("dossier"))
                    .flatMap(state -> fields(state).stream())
                    .collect(Collectors.toCollection(TreeSet::new));

    private final Announcements announcements = new ContractAnnouncements();

    static Stream<Transition> rows() {
        return Lifecycle.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void keepsTheContractOfEveryEvent(Transition row) {
        EnumSet<HoldKind> holds = EnumSet.noneOf(HoldKind.class);
        if (row.needs() != null) {
            holds.add(row.needs());
        }
        Dossier dossier = ADossier.in(row.from(), holds);

        assertKept(dossier, ADossier.act(dossier, row.action(), ADossier.MONDAY));
    }

    @Test
    void keepsTheContractOfADraftThatBegins() {
        assertKept(ADossier.draft(), new DossierEvent.Drafted());
    }

    private void assertKept(Dossier dossier, DossierEvent event) {
        NewEvent announced = announcements.of(dossier, event);
        EventType type = EventTypes.named(announced.type()).orElseThrow();
        ObjectNode wire = JSON.valueToTree(announced.data());
        if (announced.person() != null) {
            wire.set("person", JSON.valueToTree(announced.person()));
        }

        assertThat(SCHEMAS.getSchema(resource(type.schema()), InputFormat.JSON).validate(wire))
                .as(wire.toPrettyString())
                .isEmpty();
        assertThat(happened(JSON.readTree(resource(type.sample())))).containsAll(happened(wire));
        assertThat(STATE).containsAll(fields(wire.path("dossier")));
        assertThat(announced.key()).isEqualTo("d-1");
        assertThat(announced.topic()).isEqualTo(Topics.DOSSIER.name());
        assertThat(JSON.writeValueAsString(announced.data()))
                .as("personal data stand in the block person alone")
                .doesNotContain("Nguyễn Văn An", "044200000001", "an@example.vn", "0912345678");
    }

    @Test
    void announcesEveryTypeThatTheServiceCanMakeToday() {
        Set<String> announced = new HashSet<>();
        Lifecycle.all()
                .forEach(row -> {
                    EnumSet<HoldKind> holds = EnumSet.noneOf(HoldKind.class);
                    if (row.needs() != null) {
                        holds.add(row.needs());
                    }
                    Dossier dossier = ADossier.in(row.from(), holds);
                    DossierEvent event = ADossier.act(dossier, row.action(), ADossier.MONDAY);
                    announced.add(announcements.of(dossier, event).type());
                });
        announced.add(announcements.of(ADossier.draft(), new DossierEvent.Drafted()).type());

        List<String> ofLaterIssues =
                List.of("vn.motcua.dossier.rated.v1", "vn.motcua.dossier.erased.v1");
        assertThat(announced)
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.all().stream()
                                .filter(type -> type.topic().equals(Topics.DOSSIER))
                                .map(EventType::name)
                                .filter(name -> !ofLaterIssues.contains(name))
                                .toList());
    }

    @Test
    void knowsTheSameStagesAndHoldsAsTheContract() {
        assertThat(names(Stage.values()))
                .isEqualTo(names(vn.motcua.contracts.dossier.Stage.values()));
        assertThat(names(HoldKind.values()))
                .isEqualTo(names(vn.motcua.contracts.dossier.HoldKind.values()));
    }

    @Test
    void namesTheOwnerAndAgenciesForTheFeedButNobodyOfADiscardedDraft() {
        Dossier submitted = ADossier.in(Stage.SUBMITTED);
        Dossier draft = ADossier.draft();
        DossierEvent discarded = ADossier.act(draft, Action.DISCARD_DRAFT, ADossier.MONDAY);

        assertThat(announcements.of(submitted, new DossierEvent.Submitted()).access())
                .containsEntry("owner", "an")
                .containsEntry("filed", true)
                .containsEntry("agencies", List.of("a-one-stop", "a-police"));
        assertThat(announcements.of(draft, discarded).person()).isNull();
        assertThat(announcements.of(draft, discarded).access())
                .doesNotContainKey("owner")
                .containsEntry("filed", false);
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every path to a field, whatever its value. */
    private static Set<String> fields(JsonNode node) {
        Set<String> found = new TreeSet<>();
        collect(node, "", found);
        return found;
    }

    private static Set<String> happened(JsonNode data) {
        return fields(data).stream()
                .filter(field -> !field.startsWith(".dossier."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(JsonNode node, String path, Set<String> found) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, path + "[]", found));
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                if (!value.isNull()) {
                    found.add(path + "." + name);
                    collect(value, path + "." + name, found);
                }
            });
        }
    }

    private static String resource(String name) {
        try (InputStream resource =
                DossierEventContractTests.class.getClassLoader().getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
