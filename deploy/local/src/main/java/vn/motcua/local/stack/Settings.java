package vn.motcua.local.stack;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortName;
import vn.motcua.local.install.Secret;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The settings by which each program knows the others on this machine, as arguments of Spring Boot.
 */
class Settings {

    private final Installation installation;

    Settings(Installation installation) {
        this.installation = installation;
    }

    List<String> of(Service service) {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "--server.address=" + installation.bind(),
                                "--server.port=" + installation.ports().of(service.port()),
                                "--spring.kafka.bootstrap-servers=127.0.0.1:"
                                        + installation.ports().of(PortName.KAFKA),
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                        + installation.address(PortName.ISSUER),
                                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                        + installation.address(PortName.ISSUER)
                                        + "/oauth2/jwks"));
        switch (service) {
            case NOTIFICATION -> settings.addAll(mail());
            case STATS -> settings.addAll(feed());
            case GATEWAY -> settings.addAll(addresses());
            default -> {
                // the common ones are all
            }
        }
        return settings;
    }

    List<String> issuer() {
        return List.of(
                "--server.port=" + installation.ports().of(PortName.ISSUER),
                "--server.address=" + installation.bind(),
                "--motcua.issuer.gateway=" + installation.address(PortName.GATEWAY),
                "--motcua.issuer.key-file=" + installation.data("issuer").resolve("key.json"));
    }

    /** The secret of the statistics' client, as the issuer reads it. */
    Map<String, String> issuerSecrets() throws IOException {
        return Map.of("MOTCUA_STATS_CLIENT_SECRET", statsSecret());
    }

    /** The same secret, as the statistics read it. */
    Map<String, String> statsSecrets() throws IOException {
        return Map.of("MOTCUA_STATS_FEED_CLIENTSECRET", statsSecret());
    }

    private String statsSecret() throws IOException {
        return Secret.in(installation.data("issuer").resolve("stats-service.secret"));
    }

    List<String> mailCatcher() {
        return List.of(
                installation.bind(),
                Integer.toString(installation.ports().of(PortName.SMTP)),
                Integer.toString(installation.ports().of(PortName.MAIL)),
                installation.mails().toString());
    }

    private List<String> mail() {
        return List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + installation.ports().of(PortName.SMTP),
                "--motcua.portal.tracking-url="
                        + installation.address(PortName.GATEWAY)
                        + "/api/v1/tracking/{code}");
    }

    private List<String> feed() {
        return List.of(
                "--motcua.stats.feed.address=" + installation.address(PortName.DOSSIER),
                "--motcua.stats.feed.token-uri="
                        + installation.address(PortName.ISSUER)
                        + "/oauth2/token");
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Service service : Service.values()) {
            if (service != Service.GATEWAY) {
                addresses.add(
                        "--motcua.gateway.services."
                                + service.name().toLowerCase(Locale.ROOT)
                                + ".address="
                                + installation.address(service.port()));
            }
        }
        return addresses;
    }
}
