package vn.motcua.platform.test;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> platformKeepsTheRules() {
        return ArchitectureRules.ofPlatform("vn.motcua.platform").tests();
    }
}
