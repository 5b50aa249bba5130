package vn.motcua.platform.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

/** Conditions on the package of a class. */
final class PackageConditions {

    private PackageConditions() {}

    static ArchCondition<JavaClass> bePartOfAPackageThatSaysWhatItIsFor() {
        return new ArchCondition<>("be part of a package with a package-info that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                boolean marked =
                        home.tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isPresent();
                if (!marked) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, home.getName() + " has no such package-info"));
                }
            }
        };
    }
}
