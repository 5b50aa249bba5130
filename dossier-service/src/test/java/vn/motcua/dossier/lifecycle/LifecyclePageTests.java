package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Holds {@code docs/lifecycle.md} against the table; {@code -Dmotcua.write=true} writes it. */
class LifecyclePageTests {

    private static final Path PAGE = Path.of("..", "docs", "lifecycle.md");

    @Test
    void isWhatTheTableSays() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("motcua.write")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String page() {
        return """
        # The lifecycle of a dossier

        Generated from `vn.motcua.dossier.lifecycle.Lifecycle` by `LifecyclePageTests`; do not edit it.

        ```mermaid
        stateDiagram-v2
            [*] --> DRAFT
        %s
        ```

        A hold leaves the stage alone, so closing it leads back to where the dossier was. What is not in the table is refused with
        `DOS-0003`, or `DOS-0004` to `DOS-0006` where a hold is in the way.

        | Stage | Action | Stage after | May be open | Needs | Opens | Closes | Event | Who |
        |---|---|---|---|---|---|---|---|---|
        %s

        ## What it looks like from outside

        An open hold shows before the stage, in this order. Drafts have no status.

        | Status | National | vi | en |
        |---|---|---|---|
        %s
        """
                .formatted(arrows(), rows(), statuses());
    }

    private static String arrows() {
        String moves =
                Lifecycle.all()
                        .filter(row -> row.from() != row.to())
                        .map(row ->
                                "    %s --> %s : %s".formatted(row.from(), row.to(), row.action()))
                        .collect(Collectors.joining("\n"));
        String ends =
                Arrays.stream(Stage.values())
                        .filter(Stage::terminal)
                        .map(stage -> "    %s --> [*]".formatted(stage))
                        .collect(Collectors.joining("\n"));
        return moves + "\n" + ends;
    }

    private static String rows() {
        return Lifecycle.all().map(LifecyclePageTests::row).collect(Collectors.joining("\n"));
    }

    private static String row(Transition row) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        row.from(),
                        row.action(),
                        row.to() == row.from() ? "same" : row.to(),
                        names(row.tolerates()),
                        name(row.needs()),
                        name(row.opens()),
                        names(row.closes()),
                        row.event().getSimpleName(),
                        names(row.who()));
    }

    private static String statuses() {
        return Arrays.stream(PublicStatus.values())
                .map(status ->
                        "| %s | %d | %s | %s |"
                                .formatted(
                                        status,
                                        status.nationalStatus(),
                                        status.text().vi(),
                                        status.text().en()))
                .collect(Collectors.joining("\n"));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "–" : value.name();
    }

    private static String names(Collection<? extends Enum<?>> values) {
        if (values.isEmpty()) {
            return "–";
        }
        return values.size() == HoldKind.values().length
                        && values.iterator().next() instanceof HoldKind
                ? "any"
                : values.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
