package vn.motcua.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.util.List;

class IdempotencyKeyTests {

    private static final IdempotencyKey KEY =
            IdempotencyKey.of("u-1", "POST /api/v1/dossiers", "k-1", "hash");

    @Example
    void isTheSameForTheSameCallOfTheSamePerson() {
        assertThat(IdempotencyKey.of("u-1", "POST /api/v1/dossiers", "k-1", "hash")).isEqualTo(KEY);
    }

    @Example
    void isAnotherForAnotherPersonRouteOrKey() {
        assertThat(
                        List.of(
                                IdempotencyKey.of("u-2", "POST /api/v1/dossiers", "k-1", "hash"),
                                IdempotencyKey.of("u-1", "POST /api/v1/webhooks", "k-1", "hash"),
                                IdempotencyKey.of("u-1", "POST /api/v1/dossiers", "k-2", "hash")))
                .extracting(IdempotencyKey::id)
                .doesNotContain(KEY.id())
                .doesNotHaveDuplicates();
    }

    @Example
    void isRecognisedWithAnotherBody() {
        IdempotencyKey reused =
                IdempotencyKey.of("u-1", "POST /api/v1/dossiers", "k-1", "other hash");

        assertThat(reused.id()).isEqualTo(KEY.id());
        assertThat(reused).isNotEqualTo(KEY);
    }

    @Example
    void tellsNobodyWhoseItIs() {
        assertThat(KEY.id()).matches("[0-9a-f]{64}");
    }

    @Example
    void ofOursIsTheSameForTheSameCauseOnly() {
        IdempotencyKey derived = IdempotencyKey.derived("deadline", "e-1");

        assertThat(IdempotencyKey.derived("deadline", "e-1")).isEqualTo(derived);
        assertThat(IdempotencyKey.derived("deadline", "e-2")).isNotEqualTo(derived);
        assertThat(IdempotencyKey.derived("reminder", "e-1")).isNotEqualTo(derived);
    }

    /** Where one text ends and the next begins counts too. */
    @Property
    void noTwoListsOfTextsShareADigest(
            @ForAll @Size(max = 4) List<String> one, @ForAll @Size(max = 4) List<String> other) {
        assertThat(digest(one).equals(digest(other))).isEqualTo(one.equals(other));
    }

    @Property
    void movingABorderMakesAnotherDigest(@ForAll String text, @ForAll int at) {
        int border = Math.floorMod(at, text.length() + 1);

        assertThat(Digests.sha256(text.substring(0, border), text.substring(border)))
                .isNotEqualTo(Digests.sha256(text))
                .isNotEqualTo(Digests.sha256(text, "", ""));
    }

    private static String digest(List<String> texts) {
        return Digests.sha256(texts.toArray(String[]::new));
    }
}
