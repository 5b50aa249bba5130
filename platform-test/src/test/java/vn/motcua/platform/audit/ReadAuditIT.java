package vn.motcua.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.TestTokens;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.ProblemException;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

@MotcuaIntegrationTest(
        classes = ReadAuditIT.Application.class,
        properties = "motcua.audit.resource=sample-reads")
class ReadAuditIT {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}

    private static final Caller OFFICER =
            Caller.of(
                    Map.of(
                            "sub",
                            "officer-1",
                            "name",
                            "Trần Thị Bình",
                            "agency",
                            "H26.12",
                            "roles",
                            List.of("specialist")));

    @Autowired private ReadAudit audit;
    @LocalServerPort private int port;

    private final String subject = "u-" + UUID.randomUUID();
    private final Caller owner = Caller.of(Map.of("sub", subject));

    @Test
    void ownerSeesWhoReadWhatAndWhy() {
        audit.record(OFFICER, subject, "dossiers/1", "worklist");

        Page<RecordedRead> page = audit.of(subject, owner, null, 10);

        assertThat(page.nextCursor()).isNull();
        assertThat(page.items())
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.reader()).isEqualTo("officer-1");
                    assertThat(read.name()).isEqualTo("Trần Thị Bình");
                    assertThat(read.roles()).containsExactly(Role.SPECIALIST);
                    assertThat(read.agency()).isEqualTo("H26.12");
                    assertThat(read.resource()).isEqualTo("dossiers/1");
                    assertThat(read.reason()).isEqualTo("worklist");
                });
    }

    @Test
    void doesNotRecordOnesOwnReadsAndOurOwnParts() {
        audit.record(owner, subject, "dossiers/1", "owner");
        audit.record(Caller.system("deadline"), subject, "dossiers/1", "deadline");

        assertThat(audit.of(subject, owner, null, 10).items()).isEmpty();
    }

    @Test
    void pagesNewestFirstWithoutGapOrRepetition() {
        IntStream.range(0, 7).forEach(n -> audit.record(OFFICER, subject, "dossiers/" + n, "item"));
        audit.recordAll(
                OFFICER, List.of(subject, subject, "somebody-else"), "worklists/all", "worklist");

        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<RecordedRead> page = audit.of(subject, owner, cursor, 3);
            page.items().forEach(read -> seen.add(read.resource()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(seen)
                .containsExactly(
                        "worklists/all",
                        "dossiers/6",
                        "dossiers/5",
                        "dossiers/4",
                        "dossiers/3",
                        "dossiers/2",
                        "dossiers/1",
                        "dossiers/0");
    }

    @Test
    void onlyTheOwnerAndAuditorsMayAsk() {
        Caller auditor = Caller.of(Map.of("sub", "a-1", "roles", List.of("auditor")));

        assertThat(audit.of(subject, auditor, null, 10).items()).isEmpty();
        assertThatThrownBy(() -> audit.of(subject, OFFICER, null, 10))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesBrokenCursor() {
        assertThatThrownBy(() -> audit.of(subject, owner, Cursor.encode("yesterday", "x"), 10))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void showsThemOverHttpToTheOwnerAlone() throws Exception {
        audit.record(OFFICER, subject, "dossiers/1", "worklist");

        HttpResponse<String> own = get("", TestTokens.of(subject).bearer());
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body())
                .contains(
                        "\"reader\":\"officer-1\"",
                        "\"roles\":[\"specialist\"]",
                        "\"reason\":\"worklist\"");
        String about = "?owner=" + subject;
        assertThat(get(about, TestTokens.of("officer-1").bearer()).statusCode()).isEqualTo(403);
        assertThat(get(about, TestTokens.of("a-1").roles(Role.AUDITOR).bearer()).statusCode())
                .isEqualTo(200);
        assertThat(get("?limit=101", TestTokens.of(subject).bearer()).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(String query, String bearer) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:"
                                                + port
                                                + "/api/v1/sample-reads"
                                                + query))
                        .header("Authorization", bearer)
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
