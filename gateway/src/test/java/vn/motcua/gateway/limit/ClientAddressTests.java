package vn.motcua.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTests {

    @Test
    void takesAnIpv4AddressAsItIs() {
        assertThat(ClientAddress.of("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void takesTheNetworkThatAnIpv6ClientChoosesFrom() {
        assertThat(ClientAddress.of("2001:db8:1:2::1"))
                .isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void takesAMappedIpv4AddressForItself() {
        assertThat(ClientAddress.of("::ffff:203.0.113.9")).isEqualTo("203.0.113.9");
    }
}
