package vn.motcua.local.stack;

import vn.motcua.local.install.PortName;
import vn.motcua.local.install.Program;

/** The six processes of Một Cửa. */
public enum Service {
    CATALOG("catalog-service", PortName.CATALOG, 240),
    DOSSIER("dossier-service", PortName.DOSSIER, 320),
    PAYMENT("payment-service", PortName.PAYMENT, 128),
    NOTIFICATION("notification-service", PortName.NOTIFICATION, 192),
    STATS("stats-service", PortName.STATS, 192),
    GATEWAY("gateway", PortName.GATEWAY, 192);

    private final String part;
    private final PortName port;
    private final int heapMegabytes;

    Service(String part, PortName port, int heapMegabytes) {
        this.part = part;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
    }

    /** The name of its part, log and module. */
    public String part() {
        return part;
    }

    /** Its port. */
    public PortName port() {
        return port;
    }

    Program program() {
        return new Program(part, part, null, heapMegabytes);
    }
}
