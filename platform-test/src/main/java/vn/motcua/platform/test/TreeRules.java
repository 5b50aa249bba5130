package vn.motcua.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;

import java.util.List;

/** Which packages there are and where dependencies point. */
final class TreeRules {

    private static final String[] BANNED = {
        "..service..",
        "..services..",
        "..util..",
        "..utils..",
        "..impl..",
        "..dto..",
        "..model..",
        "..models..",
        "..common..",
        "..helper..",
        "..helpers..",
        "..misc..",
        "..manager.."
    };

    private static final String[] TECHNOLOGY = {
        "org.springframework.web..",
        "org.springframework.kafka..",
        "org.apache.kafka..",
        "jakarta.servlet..",
        "io.swagger.."
    };

    private TreeRules() {}

    static List<ArchRule> everywhere(String root) {
        return List.of(
                noClasses()
                        .should()
                        .resideInAnyPackage(BANNED)
                        .because(
                                "a package is named after what it is for, not after a kind of"
                                        + " class"),
                classes()
                        .should(PackageConditions.bePartOfAPackageThatSaysWhatItIsFor())
                        .because(
                                "a newcomer reads package-info first, and null is only allowed"
                                        + " where it is said"));
    }

    static List<ArchRule> ofService(String root) {
        return List.of(
                noCycles(root).allowEmptyShould(true),
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(others(root)))
                        .because(
                                "services know one another by contracts only, so each can be down"
                                        + " or deployed alone"),
                classes()
                        .that()
                        .resideInAnyPackage("..web..", "..messaging..")
                        .and(not(simpleName("package-info")))
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .bePackagePrivate()
                        .allowEmptyShould(true)
                        .because("nobody but Spring calls controllers and listeners"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..web..", "..messaging..", root)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(TECHNOLOGY))
                        .allowEmptyShould(true)
                        .because(
                                "the root of a feature speaks the domain; technology is in its"
                                        + " sub-packages"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..web..", "..messaging..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(root + "..web..", root + "..messaging.."))
                        .allowEmptyShould(true)
                        .because("dependencies point to the root of a feature"));
    }

    static List<ArchRule> ofPlatform(String root) {
        return List.of(
                // a command and its journal entry are one transaction
                noCycles(root)
                        .ignoreDependency(
                                resideInAPackage("..platform.journal.."),
                                resideInAPackage("..platform.command..")),
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        ArchitectureRules.SERVICES.values().stream()
                                                .map(service -> service + "..")
                                                .toArray(String[]::new)))
                        .because("services build on platform, never the other way round"),
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("vn.motcua.contracts.*.."))
                        .because(
                                "there is no domain in platform, only what three services or more"
                                        + " share"));
    }

    private static SliceRule noCycles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be understood and changed only with those it depends on");
    }

    private static String[] others(String root) {
        return ArchitectureRules.SERVICES.values().stream()
                .filter(service -> !root.equals(service) && !root.startsWith(service + "."))
                .map(service -> service + "..")
                .toArray(String[]::new);
    }
}
