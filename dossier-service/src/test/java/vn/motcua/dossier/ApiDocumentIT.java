package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.platform.test.ApiDocument;
import vn.motcua.platform.test.MotcuaIntegrationTest;

/** What the service says of its own API. */
@MotcuaIntegrationTest
class ApiDocumentIT {

    @LocalServerPort int port;

    @Test
    void givesOutTheApiDocumentThatClientsKnow() {
        ApiDocument.verify("dossier-service", port);
    }

    @Test
    void describesAnEventOfTheFeedAsTheObjectItIs() {
        var document = new Api(port).get(null, "/v3/api-docs");

        assertThat(document.text("/components/schemas/FeedItem/properties/data/type"))
                .isEqualTo("object");
    }
}
