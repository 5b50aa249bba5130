package vn.motcua.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.motcua.platform.command.Aggregate;
import vn.motcua.platform.web.ErrorCode;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no class does, wherever it is. */
final class CodeRules {

    private static final Set<String> NOW =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    /** Compared by what they hold. */
    private static final Set<Class<?>> COMPARED = Set.of(List.class, Set.class, Map.class);

    static final List<ArchRule> ALL =
            List.of(
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                    "vn.motcua.platform.time", "vn.motcua.platform.test")
                            .should()
                            .callMethodWhere(asksTheMachineForTime())
                            .because(
                                    "time comes from LegalClock or an injected Clock, so that tests"
                                            + " and sandboxes can move it"),
                    noFields()
                            .that()
                            .areDeclaredInClassesThat()
                            .areAssignableTo(Aggregate.class)
                            .and()
                            .areNotStatic()
                            .should(canChangeInside())
                            .allowEmptyShould(true)
                            .because(
                                    "of an aggregate only what is another object than was read is"
                                            + " stored"),
                    noFields()
                            .should()
                            .beAnnotatedWith(Autowired.class)
                            .orShould()
                            .beAnnotatedWith(Value.class)
                            .allowEmptyShould(true)
                            .because("what a class needs stands in its constructor"),
                    noMethods()
                            .that()
                            .areMetaAnnotatedWith(RequestMapping.class)
                            .should(returnAMap())
                            .allowEmptyShould(true)
                            .because("an answer without a type has no schema and no promise"),
                    noMethods()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideOutsideOfPackage("vn.motcua.platform.web")
                            .should()
                            .beAnnotatedWith(ExceptionHandler.class)
                            .allowEmptyShould(true)
                            .because("there is one advice, in platform"),
                    fields().that(areErrorCodes())
                            .should(beUsed())
                            .allowEmptyShould(true)
                            .because("a code that nothing throws documents what never comes"),
                    noMethods()
                            .should()
                            .beAnnotatedWith(Scheduled.class)
                            .allowEmptyShould(true)
                            .because("due work is durable: it is in platform's work queue"),
                    noClasses()
                            .should()
                            .haveSimpleNameEndingWith("Impl")
                            .orShould()
                            .haveSimpleNameEndingWith("Manager")
                            .orShould()
                            .haveSimpleNameEndingWith("Helper")
                            .orShould()
                            .haveSimpleNameEndingWith("Util")
                            .orShould()
                            .haveSimpleNameEndingWith("Utils")
                            .orShould()
                            .haveSimpleNameEndingWith("DTO")
                            .orShould()
                            .haveSimpleNameEndingWith("Dto")
                            .because("such a name says nothing about the domain"),
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "lombok..", "java.util.logging..", "org.apache.log4j..")
                            .because("records need no Lombok, and there is one way to log: SLF4J"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("vn.motcua.platform.test")
                            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                            .because("a service logs"));

    private CodeRules() {}

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTime() {
        return describe(
                "asks the machine for the time",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    boolean time =
                            owner.startsWith("java.time.") || owner.equals("java.lang.System");
                    return time
                            && NOW.contains(call.getTarget().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.getName().equals("java.time.Clock"));
                });
    }

    private static DescribedPredicate<JavaField> areErrorCodes() {
        return describe(
                "are error codes",
                field ->
                        field.getOwner().isAssignableTo(ErrorCode.class)
                                && field.getRawType().equals(field.getOwner()));
    }

    private static ArchCondition<JavaField> beUsed() {
        return new ArchCondition<>("be used outside of their enum") {
            @Override
            public void check(JavaField code, ConditionEvents events) {
                boolean used =
                        code.getAccessesToSelf().stream()
                                .anyMatch(use -> !use.getOriginOwner().equals(code.getOwner()));
                events.add(new SimpleConditionEvent(code, used, code.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> returnAMap() {
        return new ArchCondition<>("return a Map") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean map =
                        method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAssignableTo(Map.class));
                events.add(new SimpleConditionEvent(method, map, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaField> canChangeInside() {
        return new ArchCondition<>("hold what can change inside") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean constant =
                        type.isPrimitive()
                                || type.isRecord()
                                || type.isEnum()
                                || type.getPackageName().equals("java.lang")
                                || type.getPackageName().equals("java.time")
                                || COMPARED.stream().anyMatch(type::isEquivalentTo);
                events.add(new SimpleConditionEvent(field, !constant, field.getFullName()));
            }
        };
    }
}
