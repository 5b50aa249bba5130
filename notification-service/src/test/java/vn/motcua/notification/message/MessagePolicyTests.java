package vn.motcua.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;

import java.util.Set;

class MessagePolicyTests {

    private final Message message =
            MessageExamples.message(
                    "d-1/0000000002", "citizen-1", "anh@example.vn", "a-ward", "a-province");

    @Test
    void showsAPersonHerOwnMessages() {
        assertThat(sees(caller("citizen-1", null, Role.CITIZEN))).isTrue();
        assertThat(sees(caller("citizen-2", null, Role.CITIZEN))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEPTION_OFFICER", "SPECIALIST", "LEADER"})
    void showsOfficersTheMessagesOfTheirAgency(Role role) {
        assertThat(sees(caller("officer", "a-province", role))).isTrue();
        assertThat(sees(caller("officer", "a-other", role))).isFalse();
        assertThat(sees(caller("officer", null, role))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CITIZEN", "BUSINESS", "ACCOUNTANT", "CATALOG_EDITOR", "CATALOG_PUBLISHER"})
    void showsNobodyElseTheMessagesOfAnAgency(Role role) {
        assertThat(sees(caller("somebody", "a-ward", role))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATOR", "AUDITOR"})
    void showsOperatorsAndAuditorsAll(Role role) {
        assertThat(sees(caller("operator", null, role))).isTrue();
    }

    @Test
    void showsNobodyAMessageWithoutOwner() {
        Message ownerless = MessageExamples.message("d-1/0000000002", null, null, "a-ward");

        assertThat(
                        MessagePolicy.visibleTo(caller("citizen-1", null, Role.CITIZEN))
                                .matches(ownerless))
                .isFalse();
        assertThat(MessagePolicy.isTo(ownerless, Caller.ANONYMOUS)).isFalse();
    }

    private boolean sees(Caller caller) {
        return MessagePolicy.visibleTo(caller).matches(message);
    }

    private static Caller caller(String subject, @Nullable String agency, Role role) {
        return new Caller(subject, null, null, null, null, null, agency, Set.of(role), Set.of());
    }
}
