package vn.motcua.platform.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tree and the rules of this code base, each with its reason.
 *
 * <pre>{@code
 * class ArchitectureTests {
 *     @TestFactory
 *     Stream<DynamicTest> keepsTheRules() {
 *         return ArchitectureRules.of("vn.motcua.dossier").tests();
 *     }
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private final JavaClasses classes;
    private final List<ArchRule> rules;

    private ArchitectureRules(JavaClasses classes, List<ArchRule> rules) {
        this.classes = classes;
        this.rules = rules;
    }

    /** The rules of a service whose classes are in this package and below. */
    public static ArchitectureRules of(String root) {
        return new ArchitectureRules(
                imported(root),
                Stream.of(CodeRules.ALL, TreeRules.everywhere(root), TreeRules.ofService(root))
                        .flatMap(List::stream)
                        .toList());
    }

    /** The rules of code that services share. */
    public static ArchitectureRules ofPlatform(String root) {
        return new ArchitectureRules(
                imported(root),
                Stream.of(CodeRules.ALL, TreeRules.everywhere(root), TreeRules.ofPlatform(root))
                        .flatMap(List::stream)
                        .toList());
    }

    /** A test for each rule, named by it. */
    public Stream<DynamicTest> tests() {
        return rules.stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    /** All rules at once; tells every breach. */
    public void check() {
        SoftAssertions.assertSoftly(softly ->
                rules.forEach(rule ->
                        softly.assertThatCode(() -> rule.check(classes))
                                .doesNotThrowAnyException()));
    }

    private static JavaClasses imported(String root) {
        JavaClasses found =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages(root);
        if (found.isEmpty()) {
            throw new IllegalStateException("no classes in " + root);
        }
        return found;
    }

    /** Other parts of ours, by the package they own. */
    static final Map<String, String> SERVICES =
            Map.of(
                    "catalog-service", "vn.motcua.catalog",
                    "dossier-service", "vn.motcua.dossier",
                    "payment-service", "vn.motcua.payment",
                    "notification-service", "vn.motcua.notification",
                    "stats-service", "vn.motcua.stats",
                    "gateway", "vn.motcua.gateway",
                    "local", "vn.motcua.local");
}
