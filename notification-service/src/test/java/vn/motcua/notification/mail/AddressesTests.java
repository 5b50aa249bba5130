package vn.motcua.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTests {

    @Test
    void masksEveryAddressInAText() {
        assertThat(Addresses.masked("550 <anh.nguyen@example.vn> unknown, try b@c.vn"))
                .isEqualTo("550 <a…@example.vn> unknown, try b…@c.vn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anh",
                "anh@",
                "@example.vn",
                "a@example.vn, b@example.vn",
                "a@example.vn\r\nRCPT TO:<b@example.vn>",
                "Anh <a@example.vn>",
                "ánh@example.vn",
                "a b@example.vn"
            })
    void refusesWhatIsNotOneMailbox(String address) {
        assertThat(Addresses.parse(address)).isEmpty();
    }
}
