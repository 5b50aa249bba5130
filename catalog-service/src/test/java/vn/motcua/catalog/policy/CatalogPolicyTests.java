package vn.motcua.catalog.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.catalog.policy.CatalogPolicy.Act;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class CatalogPolicyTests {

    private static final Map<Role, Set<Act>> ALLOWED =
            Map.of(
                    Role.CATALOG_EDITOR, EnumSet.of(Act.EDIT),
                    Role.CATALOG_PUBLISHER, EnumSet.allOf(Act.class),
                    Role.OPERATOR, EnumSet.of(Act.IMPORT));

    @ParameterizedTest
    @EnumSource(Role.class)
    void allowsEachRoleWhatTheMatrixSays(Role role) {
        Caller caller = Caller.of(Map.of("sub", "s", "roles", List.of(role.claim())));
        for (Act act : Act.values()) {
            assertThat(CatalogPolicy.allows(caller, act))
                    .as("%s %s", role, act)
                    .isEqualTo(ALLOWED.getOrDefault(role, Set.of()).contains(act));
            assertThat(CatalogPolicy.allows(Caller.ANONYMOUS, act)).isFalse();
        }
    }
}
