package vn.nenep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The house rules of docs/architecture.md, held against the code. */
@AnalyzeClasses(packages = "vn.nenep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each package may use those before it, and nothing after it. */
    private static final List<String> ORDER = List.of(
            "platform",
            "access",
            "audit",
            "organization",
            "member",
            "meeting",
            "leave",
            "schedule",
            "preparation",
            "attendance",
            "paper",
            "notice",
            "calendar",
            "checkin",
            "task",
            "proceedings",
            "criticism",
            "quality",
            "minutes",
            "document",
            "roster",
            "demo");

    @ArchTest
    static void packagesUseOnlyThoseBeforeThem(JavaClasses classes) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::in)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(in(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .because("features stand on each other in one direction")
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule everyPackageIsInTheOrder = classes()
            .should()
            .resideInAnyPackage(ORDER.stream().map(ArchitectureTest::in).toArray(String[]::new))
            .because("a package outside the order escapes the rule above");

    @ArchTest
    static final ArchRule onlyRepositoriesTouchTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("queries that take a scope live in repositories");

    @ArchTest
    static final ArchRule resourcesAskForASignIn = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .haveSimpleNameNotEndingWith("LoginResource")
            .and()
            .haveSimpleNameNotEndingWith("CalendarFeedResource")
            .should()
            .beAnnotatedWith(Authenticated.class)
            .because("what is not guarded is open");

    @ArchTest
    static final ArchRule operationsAreDescribed = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .should()
            .beAnnotatedWith(Operation.class)
            .because("the contract is what people read");

    @ArchTest
    static final ArchRule resourcesOpenNoTransactions = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .because("rules, rights and audit are in services");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test sets the " + Clock.class.getSimpleName());

    @ArchTest
    static final ArchRule onlyCryptoUsesCiphers = noClasses()
            .that()
            .resideOutsideOfPackage("..platform.crypto..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.crypto..")
            .because("one class to review");

    private static String in(String name) {
        return "vn.nenep." + name + "..";
    }
}
