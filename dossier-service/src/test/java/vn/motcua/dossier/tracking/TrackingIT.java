package vn.motcua.dossier.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

import java.util.Locale;

/** What anybody may know who has the code. */
class TrackingIT extends OpenService {

    private final TestTokens citizen = Api.citizen("binh");
    private Answer submitted;

    @BeforeEach
    void submit() {
        submitted = Life.of(api, citizen).submitted();
    }

    @Test
    void showsAnybodyWithTheCodeHowFarItHasCome() {
        String code = submitted.text("/code");

        Answer tracked = api.get(null, "/api/v1/tracking/" + code.toLowerCase(Locale.ROOT));

        assertThat(tracked.status()).as(tracked.toString()).isEqualTo(200);
        assertThat(tracked.body().propertyNames())
                .containsExactlyInAnyOrder("code", "nationalStatus", "status", "completion");
        assertThat(tracked.text("/nationalStatus")).isEqualTo("1");
        Answer pasted =
                api.get(null, "/api/v1/tracking/%20" + code.toLowerCase(Locale.ROOT) + "%20");
        assertThat(pasted.body()).as("as it was copied from a mail").isEqualTo(tracked.body());
        accept();
        assertThat(api.get(null, "/api/v1/tracking/" + code).text("/nationalStatus"))
                .isEqualTo("2");
        assertThat(api.get(null, "/api/v1/tracking/H50.01-260309-9999").text("/code"))
                .isEqualTo("DOS-2101");
        assertThat(api.get(null, "/api/v1/tracking/nonsense").text("/code")).isEqualTo("DOS-2101");
    }

    private Answer accept() {
        return api.act(Api.reception(), submitted, "acceptance", "");
    }
}
