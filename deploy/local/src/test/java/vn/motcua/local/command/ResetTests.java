package vn.motcua.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortMap;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.issuer.DemoAccount;
import vn.motcua.servers.MongoSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ResetTests {

    @TempDir private Path home;

    private @Nullable Process process;

    @AfterEach
    void end() {
        Process left = process;
        if (left != null) {
            left.destroyForcibly();
        }
    }

    @Test
    void beginsEmptyAndKeepsThePreparedPrograms() throws IOException {
        for (String folder : List.of("data/kafka", "mail", "logs", "parts", "programs/catalog")) {
            Files.writeString(Files.createDirectories(home.resolve(folder)).resolve("file"), "old");
        }

        new Reset(installation(), new MongoSource.Binary(home.resolve("mongod"), "a path")).run();

        assertThat(home.resolve("data/kafka")).doesNotExist();
        assertThat(home.resolve("mail/file")).doesNotExist();
        assertThat(home.resolve("logs/file")).doesNotExist();
        assertThat(home.resolve("programs/catalog/file")).hasContent("old");
    }

    @Test
    void deletesNothingBelowPartsThatRun() throws IOException {
        Process running = new ProcessBuilder("sleep", "600").start();
        process = running;
        Path kept =
                Files.writeString(
                        Files.createDirectories(home.resolve("data")).resolve("file"), "old");
        Files.createDirectories(home.resolve("parts"));
        Files.writeString(
                home.resolve("parts/kafka.properties"),
                "what=ready\npid=%d\nbegan=%s\n"
                        .formatted(
                                running.pid(),
                                running.info()
                                        .startInstant()
                                        .orElseThrow()
                                        .toString()
                                        .replace(":", "\\:")));

        assertThatThrownBy(() ->
                        new Reset(
                                        installation(),
                                        new MongoSource.Binary(home.resolve("mongod"), "a path"))
                                .run())
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Parts of an earlier start still run: './motcua down' stops them, then 'up"
                                + " --reset'.");
        assertThat(kept).hasContent("old");
    }

    @Test
    void tellsWhereEverythingIsAndWhoCanSignIn() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new Addresses(
                        installation("--port-gateway=18080"),
                        new PrintStream(out, true, StandardCharsets.UTF_8))
                .print();

        String told = out.toString(StandardCharsets.UTF_8);
        assertThat(told)
                .contains(
                        "Portal and API    http://localhost:18080\n",
                        "API documents     http://localhost:18080/docs\n",
                        "Caught mails      http://localhost:8025\n",
                        "Data and logs     " + home)
                .containsPattern("reception +reception-officer +H50\\.28\\.34 +Lê Thu Hà")
                .contains("Everybody's password is motcua.");
        DemoAccount.all()
                .forEach(account -> assertThat(told).contains("  " + account.name() + " "));
    }

    private Installation installation(String... ports) {
        return new Installation(
                Path.of("/sources"), home, Map.of(), PortMap.chosen(List.of(ports), Map.of()));
    }
}
