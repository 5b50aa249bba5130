package vn.motcua.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.Mustache;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.dossier.DossierEvent;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class LetterTemplatesTests {

    private static final Instant AT = Instant.parse("2026-11-24T02:15:00Z");

    private static final String READER = "Nguyễn Thị Ánh";

    private final LetterTemplates templates = new LetterTemplates();
    private final Letters letters = new Letters(templates, "http://portal.test/{code}");

    static Stream<EventType> types() {
        return Samples.dossierEvents().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void namesOnlyVariablesThatItsEventHas(EventType type) {
        DossierEvent event = Samples.event(type);
        for (Language language : Language.values()) {
            Notices.of(event, AT, language).ifPresent(notice -> lint(notice, language));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void writesEverySampleOfEveryRelease(EventType type) {
        for (Language language : Language.values()) {
            Samples.events(type)
                    .flatMap(event -> letters.about(event, AT, READER, language).stream())
                    .forEach(letter -> {
                        assertThat(letter.subject())
                                .isNotBlank()
                                .doesNotContain("null", "{{", "\n");
                        assertThat(letter.text()).doesNotContain("null", "{{");
                    });
        }
    }

    @Test
    void hasNoTemplateThatNoEventUses() {
        Set<String> used = new HashSet<>();
        types().forEach(type ->
                Notices.of(Samples.event(type), AT, Language.VI)
                        .ifPresent(notice -> used.add(notice.template())));

        assertThat(templates.names()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void confirmsASubmissionWithCodeAndOfficialTime() {
        DossierEvent submitted = Samples.event(type("vn.motcua.dossier.submitted.v1"));

        Letter letter = letters.about(submitted, AT, READER, Language.VI).orElseThrow();

        assertThat(letter.subject()).contains("H46.28.34-260309-0012");
        assertThat(letter.text())
                .contains("Kính gửi Nguyễn Thị Ánh")
                .contains("Mã hồ sơ: H46.28.34-260309-0012")
                .contains("Thời điểm tiếp nhận trên hệ thống: 09:15 ngày 09/03/2026")
                .contains("Lệ phí cấp đổi giấy phép lái xe: 135.000 đồng")
                .contains("http://portal.test/H46.28.34-260309-0012");
    }

    @Test
    void writesEnglishToWhoWishesIt() {
        DossierEvent submitted = Samples.event(type("vn.motcua.dossier.submitted.v1"));

        Letter letter = letters.about(submitted, AT, READER, Language.EN).orElseThrow();

        assertThat(letter.subject()).isEqualTo("Dossier H46.28.34-260309-0012 received");
        assertThat(letter.text()).contains("Official time of reception: 9 March 2026, 09:15");
    }

    @Test
    void listsEveryItemOfASupplementRequest() {
        DossierEvent requested = Samples.event(type("vn.motcua.dossier.supplement-requested.v1"));
        Notice notice = Notices.of(requested, AT, Language.VI).orElseThrow();

        Letter letter = letters.about(requested, AT, READER, Language.VI).orElseThrow();

        assertThat(notice.variables().get("items"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty();
        for (Object item : (Collection<?>) notice.variables().getOrDefault("items", List.of())) {
            ((Map<?, ?>) item)
                    .values()
                    .forEach(value -> assertThat(letter.text()).contains((String) value));
        }
    }

    @Test
    void tellsNothingOfDrafts() {
        assertThat(Notices.of(Samples.event(type("vn.motcua.dossier.drafted.v1")), AT, Language.VI))
                .isEmpty();
    }

    @Test
    void keepsASubjectOnOneLine() {
        LetterTemplate template = compile("Hồ sơ {{code}}\n\nx");

        Letter letter = template.write(Map.of("code", "H46\r\nBcc: victim@example.vn"));

        assertThat(letter.subject()).isEqualTo("Hồ sơ H46 Bcc: victim@example.vn");
    }

    @Test
    void refusesATemplateWithoutSubject() {
        assertThatThrownBy(() -> compile("Kính gửi\ncó hai dòng\n\nx"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void lint(Notice notice, Language language) {
        templates
                .versions(notice.template())
                .forEach(version -> {
                    Set<String> known = new HashSet<>(notice.variables().keySet());
                    known.addAll(Letters.COMMON);
                    notice.variables().values().forEach(value -> addItemNames(value, known));
                    assertThat(known)
                            .as("%s/%d/%s", notice.template(), version, language)
                            .containsAll(
                                    templates
                                            .template(notice.template(), version, language)
                                            .orElseThrow()
                                            .names());
                });
    }

    private static void addItemNames(Object value, Set<String> known) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> {
                if (item instanceof Map<?, ?> map) {
                    map.keySet().forEach(key -> known.add((String) key));
                }
            });
        }
    }

    private static LetterTemplate compile(String source) {
        return LetterTemplate.compile(
                "test", 1, Language.VI, source, Mustache.compiler().escapeHTML(false));
    }

    private static EventType type(String name) {
        return Samples.dossierEvents().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
