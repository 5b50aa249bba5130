package vn.motcua.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class CallerTests {

    @Test
    void readsEveryClaim() {
        Caller caller =
                Caller.of(
                        Map.of(
                                "sub", "u-1",
                                "name", "Nguyễn Văn An",
                                "email", "an@example.vn",
                                "phone_number", "+84901234567",
                                "personal_id", "001099012345",
                                "tax_code", "0101234567",
                                "agency", "H26",
                                "roles", List.of("reception-officer", "no-such-role"),
                                "scope", "openid dossiers:read"));

        assertThat(caller.subject()).isEqualTo("u-1");
        assertThat(caller.name()).isEqualTo("Nguyễn Văn An");
        assertThat(caller.email()).isEqualTo("an@example.vn");
        assertThat(caller.phone()).isEqualTo("+84901234567");
        assertThat(caller.personalId()).isEqualTo("001099012345");
        assertThat(caller.taxCode()).isEqualTo("0101234567");
        assertThat(caller.agency()).isEqualTo("H26");
        assertThat(caller.roles()).containsExactly(Role.RECEPTION_OFFICER);
        assertThat(caller.hasScope("dossiers:read")).isTrue();
        assertThat(caller.hasAny(Role.LEADER, Role.RECEPTION_OFFICER)).isTrue();
        assertThat(caller.has(Role.LEADER)).isFalse();
    }

    @Test
    void takesBlankAndOddClaimsAsAbsent() {
        Caller caller =
                Caller.of(Map.of("sub", "u-1", "agency", " ", "name", 7, "roles", "leader"));

        assertThat(caller.agency()).isNull();
        assertThat(caller.name()).isNull();
        assertThat(caller.roles()).isEmpty();
    }

    @Test
    void keepsPersonalDataOutOfLogs() {
        Caller caller =
                Caller.of(
                        Map.of(
                                "sub",
                                "u-1",
                                "name",
                                "An",
                                "personal_id",
                                "001099012345",
                                "email",
                                "an@x.vn"));

        assertThat(caller.toString())
                .contains("u-1")
                .doesNotContain("001099012345", "an@x.vn", "An,");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "anonymous", "system:deadline"})
    void noTokenMayBeOneOfUsOrNobody(String subject) {
        assertThat(Caller.mayBeSubject(subject)).isFalse();
    }

    @Test
    void tellsOurPartsAndNobodyFromPeople() {
        assertThat(Caller.system("deadline").isSystem()).isTrue();
        assertThat(Caller.ANONYMOUS.isAnonymous()).isTrue();
        assertThat(Caller.of(Map.of("sub", "u-1")).isSystem()).isFalse();
        assertThat(Caller.of(Map.of("sub", "u-1")).isAnonymous()).isFalse();
        assertThat(Caller.mayBeSubject("u-1")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void namesRolesAsTokensDo(Role role) {
        assertThat(role.claim()).matches("[a-z]+(-[a-z]+)?");
        assertThat(Role.named(List.of(role.claim()))).containsExactly(role);
    }
}
