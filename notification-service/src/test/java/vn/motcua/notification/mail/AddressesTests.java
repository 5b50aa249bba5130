package vn.motcua.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTests {

    @Test
    void masksEveryAddressInAText() {
        assertThat(Addresses.masked("550 <anh.nguyen@example.vn> unknown, try b@c.vn"))
                .isEqualTo("550 <a…@example.vn> unknown, try b…@c.vn");
    }

    @Test
    void writesANameWithDiacriticsByRfc2047() {
        InternetAddress address = Addresses.parse("anh@example.vn", "Nguyễn Thị Ánh").orElseThrow();

        assertThat(address.toString()).matches("=\\?UTF-8\\?[BQ]\\?.+\\?= <anh@example.vn>");
    }

    @Test
    void keepsANameFromBeginningAHeader() {
        InternetAddress address =
                Addresses.parse("anh@example.vn", "Anh\r\nBcc: x@example.vn").orElseThrow();

        assertThat(address.toString()).doesNotContain("\r", "\n");
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
        assertThat(Addresses.parse(address, "Anh")).isEmpty();
    }
}
