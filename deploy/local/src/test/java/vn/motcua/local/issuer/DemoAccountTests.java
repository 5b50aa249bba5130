package vn.motcua.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;

class DemoAccountTests {

    @Test
    void hasNoTwoOfOneNameOrOfOnePersonalNumber() {
        assertThat(DemoAccount.all()).extracting(DemoAccount::name).doesNotHaveDuplicates();
        assertThat(DemoAccount.all())
                .extracting(DemoAccount::personalId)
                .filteredOn(Objects::nonNull)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("\\d{12}"));
    }

    /** As services know them: architecture.md names the roles, and a token has one here. */
    @Test
    void playsEveryRoleOfAJourney() {
        assertThat(DemoAccount.all())
                .extracting(DemoAccount::role)
                .contains(
                        "citizen",
                        "business",
                        "reception-officer",
                        "specialist",
                        "leader",
                        "accountant",
                        "catalog-editor",
                        "catalog-publisher",
                        "auditor",
                        "operator");
    }

    @Test
    void tellsAServiceWhoItIsAndNothingThatIsNot() {
        assertThat(named("citizen").claims())
                .isEqualTo(
                        Map.of(
                                "name", "Nguyễn Thị Lan",
                                "email", "citizen@demo.motcua.example",
                                "roles", List.of("citizen"),
                                "phone_number", "0905000001",
                                "personal_id", "045190000123"));
        assertThat(named("leader").claims())
                .isEqualTo(
                        Map.of(
                                "name", "Hoàng Văn Dũng",
                                "email", "leader@demo.motcua.example",
                                "roles", List.of("leader"),
                                "agency", "H50.28.34"));
        assertThat(named("business").claims())
                .containsEntry("tax_code", "0319900005")
                .doesNotContainKeys("personal_id", "agency");
    }

    /** The check digit of a tax code, as the law has it. */
    @Test
    void hasATaxCodeThatCouldBeReal() {
        String code = Objects.requireNonNull(named("business").taxCode());
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(code.charAt(i), 10);
        }

        assertThat(Character.digit(code.charAt(9), 10)).isEqualTo(10 - sum % 11);
    }

    private static DemoAccount named(String name) {
        return DemoAccount.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
