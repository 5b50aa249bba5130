package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

import java.util.List;

class CursorTests {

    @Property
    void givesBackWhatItWasMadeOf(
            @ForAll @Size(min = 1, max = 4) List<@CharRange(from = ' ', to = 'ỹ') String> parts) {
        String cursor = Cursor.encode(parts.toArray(String[]::new));

        assertThat(Cursor.decode(cursor, parts.size())).isEqualTo(parts);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void refusesWhatIsNotACursor(@ForAll String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.code()).isEqualTo(PlatformErrors.INVALID_CURSOR));
    }

    @Example
    void refusesCursorOfAnotherList() {
        assertThatThrownBy(() -> Cursor.decode(Cursor.encode("a", "b"), 3))
                .isInstanceOf(ProblemException.class);
    }
}
