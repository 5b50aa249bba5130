package vn.motcua.dossier;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.motcua.platform.test.ArchitectureRules;

import java.util.stream.Stream;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of("vn.motcua.dossier").tests();
    }
}
