package vn.motcua.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Each program has to know the others where they are, also where ports were moved. */
class SettingsTests {

    @TempDir private Path home;

    @ParameterizedTest
    @EnumSource(Service.class)
    void tellsEveryServiceItsPortTheBrokerAndTheIssuer(Service service) {
        assertThat(settings("--port-kafka=19999", "--port-issuer=19000").of(service))
                .contains(
                        "--server.address=127.0.0.1",
                        "--server.port=" + service.port().usual(),
                        "--spring.kafka.bootstrap-servers=127.0.0.1:19999",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:19000",
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:19000/oauth2/jwks")
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsTheGatewayWhereEachServiceIs() {
        List<String> told = settings("--port-stats=18085").of(Service.GATEWAY);

        assertThat(told)
                .contains(
                        "--motcua.gateway.services.stats.address=http://localhost:18085",
                        "--motcua.gateway.services.catalog.address=http://localhost:8081")
                .noneMatch(setting -> setting.contains("services.gateway"));
        assertThat(told.stream().filter(setting -> setting.contains("gateway.services")))
                .hasSize(Service.values().length - 1);
    }

    @Test
    void tellsTheNotificationsWhereMailsGoAndWhereToFollowADossier() {
        assertThat(settings("--port-smtp=12525", "--port-gateway=18080").of(Service.NOTIFICATION))
                .contains(
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=12525",
                        "--motcua.portal.tracking-url=http://localhost:18080/api/v1/tracking/{code}");
    }

    @Test
    void tellsTheStatisticsWhereTheFeedIs() {
        assertThat(settings("--port-dossier=18082", "--port-issuer=19000").of(Service.STATS))
                .contains(
                        "--motcua.stats.feed.address=http://localhost:18082",
                        "--motcua.stats.feed.token-uri=http://localhost:19000/oauth2/token");
    }

    /** The secret goes by the environment, because arguments are seen by everybody. */
    @Test
    void givesIssuerAndStatisticsTheSameSecretAndNobodyElseSeesIt() throws IOException {
        Settings settings = settings();
        Files.createDirectories(home.resolve("data/issuer"));

        String secret = settings.issuerSecrets().values().iterator().next();

        assertThat(settings.statsSecrets().values()).containsExactly(secret);
        assertThat(secret).hasSizeGreaterThan(20);
        for (Service service : Service.values()) {
            assertThat(settings.of(service).toString()).doesNotContain(secret);
        }
        assertThat(settings.issuer().toString()).doesNotContain(secret);
    }

    @Test
    void givesTheMailCatcherItsPortsAndItsFolder() {
        assertThat(settings("--port-smtp=12525", "--port-mail=18025").mailCatcher())
                .containsExactly("127.0.0.1", "12525", "18025", home.resolve("mail").toString());
    }

    private Settings settings(String... ports) {
        return new Settings(
                new Installation(
                        Path.of("/sources"),
                        home,
                        Map.of(),
                        PortMap.chosen(List.of(ports), Map.of())));
    }
}
