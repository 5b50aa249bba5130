package vn.motcua.gateway.description;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.gateway.route.ApiPath;
import vn.motcua.gateway.route.Neighbours;
import vn.motcua.gateway.route.Services;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The API of all services in one document. The last good copy of a service's document stands in for
 * one that does not answer.
 */
@Component
class Description {

    private static final Logger LOG = LoggerFactory.getLogger(Description.class);
    private static final String PATH = "/v3/api-docs";
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration GAP = Duration.ofSeconds(2);

    private final Neighbours neighbours;
    private final Services services;
    private final JsonMapper json;
    private final Merger merger;
    private final Map<String, ObjectNode> known = new ConcurrentHashMap<>();
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Copy copy = new Copy("", System.nanoTime(), Duration.ZERO);

    Description(Neighbours neighbours, Services services, JsonMapper json) {
        this.neighbours = neighbours;
        this.services = services;
        this.json = json;
        this.merger = new Merger(this::routed);
    }

    /** The document as JSON, at most half a minute old. */
    String document() {
        Copy current = copy;
        if (current.isFresh()) {
            return current.document();
        }
        refreshing.lock();
        try {
            if (!copy.isFresh()) {
                copy = refreshed();
            }
            return copy.document();
        } finally {
            refreshing.unlock();
        }
    }

    private Copy refreshed() {
        Map<String, Optional<byte[]>> answers = neighbours.get(PATH);
        answers.forEach((name, answer) ->
                answer.flatMap(body -> read(name, body)).ifPresent(d -> known.put(name, d)));
        List<String> missing =
                answers.keySet().stream().filter(name -> !known.containsKey(name)).toList();
        String merged = json.writeValueAsString(merger.merge(Map.copyOf(known), missing));
        return new Copy(merged, System.nanoTime(), missing.isEmpty() ? FRESH : GAP);
    }

    private Optional<ObjectNode> read(String name, byte[] body) {
        try {
            JsonNode document = json.readTree(body);
            if (document instanceof ObjectNode object && object.path("paths").isObject()) {
                return Optional.of(object);
            }
            LOG.warn("The API document of {} has no paths", name);
        } catch (JacksonException e) {
            LOG.warn("The API document of {} cannot be read: {}", name, e.getOriginalMessage());
        }
        return Optional.empty();
    }

    private boolean routed(String service, String path) {
        Services.Service known = services.services().get(service);
        return known != null && known.resources().contains(ApiPath.resource(path));
    }

    /** A merged document; one with a gap is soon asked for again. */
    private record Copy(String document, long madeAt, Duration keeps) {

        boolean isFresh() {
            return System.nanoTime() - madeAt < keeps.toNanos();
        }
    }
}
