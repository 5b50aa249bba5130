package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.platform.test.RoleMatrix.Operation;

@MotcuaIntegrationTest(
        classes = RoleMatrixIT.Application.class,
        properties = "motcua.security.public-get=/doors/open")
class RoleMatrixIT {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Doors.class)
    static class Application {}

    @RestController
    static class Doors {

        @GetMapping("/doors/open")
        String open() {
            return "come in";
        }

        @DeleteMapping("/doors/{id}")
        String remove(@PathVariable String id) {
            return id;
        }
    }

    @LocalServerPort private int port;

    @Test
    void knowsEveryOperationAndFindsNoneOpenThatShouldBeClosed() {
        RoleMatrix matrix = RoleMatrix.of(port);

        assertThat(matrix.operations())
                .contains(
                        new Operation("GET", "/doors/open", true),
                        new Operation("DELETE", "/doors/{id}", false));
        matrix.isClosedToStrangers();
        assertThat(
                        matrix.call(
                                new Operation("DELETE", "/doors/{id}", false),
                                TestTokens.of("u-1").bearer()))
                .isEqualTo(200);
    }

    @Test
    void needsAServiceThatRuns() {
        assertThatThrownBy(() -> RoleMatrix.of(1)).isInstanceOf(IllegalStateException.class);
    }
}
