package vn.motcua.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MongoUriTests {

    private static final String GUARANTEES =
            "journal=true&readConcernLevel=majority&retryWrites=true&w=majority&wTimeoutMS=5000";

    @Test
    void putsTheDatabaseIn() {
        assertThat(MongoUri.of("mongodb://a:1,b:2/?replicaSet=rs0").database("motcua_dossier"))
                .isEqualTo("mongodb://a:1,b:2/motcua_dossier?replicaSet=rs0&" + GUARANTEES);
    }

    @Test
    void keepsTheDatabaseThatChecksThePassword() {
        assertThat(MongoUri.of("mongodb://user:secret@a/accounts").database("x"))
                .isEqualTo("mongodb://user:secret@a/x?authSource=accounts&" + GUARANTEES);
    }

    @Test
    void leavesWhatTheAddressDecides() {
        assertThat(MongoUri.of("mongodb://a/?W=2&wtimeoutms=1").database("x"))
                .isEqualTo(
                        "mongodb://a/x?W=2&wtimeoutms=1&journal=true&readConcernLevel=majority&retryWrites=true");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> MongoUri.of("http://a")).isInstanceOf(ServerUnavailable.class);
    }
}
