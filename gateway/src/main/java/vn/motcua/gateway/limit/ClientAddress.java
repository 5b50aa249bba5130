package vn.motcua.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** What counts as one address: an IPv4 address, or the /64 that an IPv6 client chooses from. */
final class ClientAddress {

    private ClientAddress() {}

    /**
     * The key of a remote address as the server wrote it, which is never a name and so never looked
     * up.
     */
    static String of(String remote) {
        if (remote.indexOf(':') < 0) {
            return remote;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(remote);
            return parsed instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return remote;
        }
    }
}
