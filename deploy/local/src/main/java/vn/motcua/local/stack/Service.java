package vn.motcua.local.stack;

import vn.motcua.local.install.PortName;
import vn.motcua.local.install.Program;

/** The six processes of Một Cửa. */
public enum Service {
    CATALOG("catalog-service", PortName.CATALOG, 160),
    DOSSIER("dossier-service", PortName.DOSSIER, 256),
    PAYMENT("payment-service", PortName.PAYMENT, 96),
    NOTIFICATION("notification-service", PortName.NOTIFICATION, 160),
    STATS("stats-service", PortName.STATS, 160),
    GATEWAY("gateway", PortName.GATEWAY, 160);

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
