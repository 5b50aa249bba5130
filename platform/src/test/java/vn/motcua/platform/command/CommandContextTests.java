package vn.motcua.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

class CommandContextTests {

    private static final Caller CALLER = Caller.system("test");
    private static final IdempotencyKey KEY = new IdempotencyKey("k", "hash");

    @Test
    void asksForAKeyWhereSomethingMustNotHappenTwice() {
        CommandContext without = new CommandContext(CALLER, null, 1L, "request-1");
        CommandContext with = new CommandContext(CALLER, KEY, 1L, "request-1");

        assertRefused(without::requireKey, PlatformErrors.MISSING_IDEMPOTENCY_KEY);
        assertThat(with.requireKey()).isSameAs(with);
    }

    @Test
    void asksForAVersionWhereSomethingWasRead() {
        CommandContext without = new CommandContext(CALLER, KEY, null, "request-1");
        CommandContext with = new CommandContext(CALLER, KEY, 1L, "request-1");

        assertRefused(without::requireVersion, PlatformErrors.MISSING_IF_MATCH);
        assertThat(with.requireVersion()).isSameAs(with);
    }

    @Test
    void ofOurOwnPartsActsOnceForACause() {
        CommandContext first = CommandContext.system("deadline", "d-1/0000000003");
        CommandContext again = CommandContext.system("deadline", "d-1/0000000003");
        CommandContext next = CommandContext.system("deadline", "d-1/0000000004");

        assertThat(first.caller().isSystem()).isTrue();
        assertThat(first.correlationId()).isEqualTo("d-1/0000000003");
        assertThat(again.key()).isEqualTo(first.key());
        assertThat(next.key()).isNotEqualTo(first.key());
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, PlatformErrors code) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
