package vn.motcua.acceptance.journey;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Http;
import vn.motcua.acceptance.client.Multipart;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * One dossier, driven by what the API says is allowed: nothing here knows the table of its life.
 */
public final class DossierLife {

    private static final String DOSSIERS = "/api/v1/dossiers";

    private final Portal portal;
    private final String id;

    private DossierLife(Portal portal, String id) {
        this.portal = portal;
        this.id = id;
    }

    /** Begins a dossier. */
    public static DossierLife draft(Portal portal, String account, Map<String, Object> request) {
        Answer draft =
                portal.as(account).post(DOSSIERS, request, "Idempotency-Key", key()).expect(201);
        return new DossierLife(portal, draft.text("/id"));
    }

    public String id() {
        return id;
    }

    public String path() {
        return DOSSIERS + "/" + id;
    }

    /** The dossier as somebody sees it. */
    public Answer read(String account) {
        return portal.as(account).get(path()).expect(200);
    }

    /** What somebody may do with it now. */
    public List<String> allowed(String account) {
        return stream(read(account).body().path("allowedActions"))
                .map(action -> action.path("action").asString())
                .toList();
    }

    /** Attaches a PDF for every paper that has to be there, at least one. */
    public List<String> attachPapers(String account) {
        List<String> papers =
                new ArrayList<>(
                        stream(read(account).body().path("papers"))
                                .filter(paper -> paper.path("required").asBoolean())
                                .map(paper -> paper.path("id").asString())
                                .toList());
        if (papers.isEmpty()) {
            stream(read(account).body().path("papers"))
                    .findFirst()
                    .ifPresent(paper -> papers.add(paper.path("id").asString()));
        }
        if (papers.isEmpty()) {
            papers.add("");
        }
        return papers.stream().map(paper -> attach(account, paper, "paper " + paper)).toList();
    }

    /**
     * Attaches a PDF with a line of text.
     *
     * @param paper id of the paper; empty for another document
     * @return its SHA-256 as the service reckons it
     */
    public String attach(String account, String paper, String line) {
        String query =
                paper.isEmpty() ? "" : "?paper=" + URLEncoder.encode(paper, StandardCharsets.UTF_8);
        Multipart file =
                new Multipart()
                        .file(
                                "file",
                                "giay-to.pdf",
                                "application/pdf",
                                SamplePdf.of(id + " " + line));
        return portal.as(account)
                .upload(path() + "/attachments" + query, file, "Idempotency-Key", key())
                .expect(201)
                .text("/sha256");
    }

    /**
     * Does something with it.
     *
     * @throws Unexpected when it is not allowed now, or refused
     */
    public Answer act(String account, String action, Map<String, Object> body) {
        Answer seen = read(account);
        JsonNode allowed =
                find(seen.body(), action)
                        .orElseThrow(() ->
                                new Unexpected(
                                        "%s may not %s: %s"
                                                .formatted(
                                                        account,
                                                        action,
                                                        seen.body().path("allowedActions"))));
        Http http = portal.as(account);
        Answer answer =
                http.send(
                        allowed.path("method").asString(),
                        allowed.path("path").asString(),
                        tools.jackson.databind.json.JsonMapper.shared().writeValueAsBytes(body),
                        "application/json",
                        "If-Match",
                        seen.etag(),
                        "Idempotency-Key",
                        key());
        return answer.expect(200);
    }

    /** What happened so far, as a citizen sees it. */
    public List<JsonNode> timeline(String account) {
        return stream(portal.as(account).get(path() + "/timeline").expect(200).body().path("items"))
                .toList();
    }

    private static Optional<JsonNode> find(JsonNode dossier, String action) {
        return stream(dossier.path("allowedActions"))
                .filter(allowed -> allowed.path("action").asString().equals(action))
                .findFirst();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
