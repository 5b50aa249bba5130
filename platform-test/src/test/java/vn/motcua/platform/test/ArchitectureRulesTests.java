package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class ArchitectureRulesTests {

    private static final String ROOT = "vn.motcua.rules";

    private final JavaClasses broken = new ClassFileImporter().importPackages(ROOT);

    @Test
    void everyRuleFindsItsBreach() {
        List<String> unbroken =
                Stream.of(CodeRules.ALL, TreeRules.everywhere(ROOT), TreeRules.ofService(ROOT))
                        .flatMap(List::stream)
                        .filter(rule -> !rule.evaluate(broken).hasViolation())
                        .map(ArchRule::getDescription)
                        .toList();

        assertThat(unbroken)
                .hasSize(2)
                .anyMatch(rule -> rule.contains("know one another by contracts only"))
                .anyMatch(rule -> rule.contains("records need no Lombok"));
    }

    @Test
    void everyRuleSaysWhy() {
        assertThat(
                        Stream.of(
                                        CodeRules.ALL,
                                        TreeRules.everywhere(ROOT),
                                        TreeRules.ofService(ROOT),
                                        TreeRules.ofPlatform(ROOT))
                                .flatMap(List::stream)
                                .map(ArchRule::getDescription))
                .allMatch(description -> description.contains("because"));
    }

    @Test
    void refusesToCheckNothing() {
        assertThatThrownBy(() -> ArchitectureRules.of("vn.motcua.nothing"))
                .hasMessageContaining("no classes");
    }
}
