package vn.motcua.platform.test;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> platformKeepsTheRules() {
        return ArchitectureRules.ofPlatform("vn.motcua.platform").tests();
    }
}
