package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.RoleMatrix;
import vn.motcua.platform.test.TestTokens;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Every operation that the API document names, so that none is forgotten. */
@MotcuaIntegrationTest
class StrangersIT {

    private static final Set<Role> EDITORS =
            EnumSet.of(Role.CATALOG_EDITOR, Role.CATALOG_PUBLISHER);
    private static final Set<Role> IMPORTERS = EnumSet.of(Role.OPERATOR, Role.CATALOG_PUBLISHER);

    @LocalServerPort int port;

    @Test
    void letsNobodyInWithoutAToken() {
        RoleMatrix.of(port).isClosedToStrangers();
    }

    @Test
    void refusesEachOperationToEveryRoleThatThePolicyDoesNotName() {
        RoleMatrix matrix = RoleMatrix.of(port);
        for (RoleMatrix.Operation operation : matrix.operations()) {
            if (operation.open() || asksForABodyFirst(operation)) {
                continue;
            }
            for (Role role : Role.values()) {
                String bearer = TestTokens.of("somebody").roles(role).bearer();
                assertThat(matrix.call(operation, bearer) == 403)
                        .as("%s is refused to %s", operation, role)
                        .isEqualTo(!allowed(operation).contains(role));
            }
        }
    }

    @Test
    void readsNothingButThePublicPartOpenly() {
        Set<String> open =
                RoleMatrix.of(port).operations().stream()
                        .filter(RoleMatrix.Operation::open)
                        .map(RoleMatrix.Operation::method)
                        .collect(Collectors.toSet());
        assertThat(open).containsExactly("GET");
    }

    /** Spring reads the body before the controller asks the policy; AccessIT sends bodies. */
    private static boolean asksForABodyFirst(RoleMatrix.Operation operation) {
        return !operation.method().equals("GET") && !operation.method().equals("DELETE");
    }

    private static Set<Role> allowed(RoleMatrix.Operation operation) {
        return operation.path().contains("/catalogue-imports") ? IMPORTERS : EDITORS;
    }
}
