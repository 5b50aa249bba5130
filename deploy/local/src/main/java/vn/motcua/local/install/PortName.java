package vn.motcua.local.install;

import java.util.Locale;

/**
 * The ports of an installation. Each can be moved by {@code MOTCUA_PORT_<NAME>} or {@code
 * --port-<name>=}.
 */
public enum PortName {
    GATEWAY(8080),
    CATALOG(8081),
    DOSSIER(8082),
    PAYMENT(8083),
    NOTIFICATION(8084),
    STATS(8085),
    ISSUER(9000),
    SMTP(2525),
    MAIL(8025),
    KAFKA(19092),
    MONGODB(27117);

    private final int usual;

    PortName(int usual) {
        this.usual = usual;
    }

    /** The port when nobody says otherwise. */
    public int usual() {
        return usual;
    }

    /** The name in options and settings: {@code gateway}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable that moves it. */
    public String variable() {
        return "MOTCUA_PORT_" + name();
    }
}
