package vn.motcua.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** The gateway's map of dependencies. */
class ArchitectureTests {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.motcua.gateway");

    @Test
    void packagesDependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("pages")
                .definedBy("..page..", "..description..")
                .layer("route")
                .definedBy("..route..")
                .layer("filters")
                .definedBy("..header..", "..limit..")
                .layer("problem")
                .definedBy("..problem..")
                .whereLayer("pages")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("route")
                .mayOnlyBeAccessedByLayers("pages")
                .whereLayer("filters")
                .mayOnlyBeAccessedByLayers("route")
                .because("a refusal is known to all, a page to none")
                .check(CLASSES);
    }

    @Test
    void nothingGoesInCircles() {
        slices().matching("vn.motcua.gateway.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theGatewayStandsAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.motcua.platform..", "vn.motcua.contracts..")
                .because("it has to come up and answer whatever becomes of the rest")
                .check(CLASSES);
    }
}
