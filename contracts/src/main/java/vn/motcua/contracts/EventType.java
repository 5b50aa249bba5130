package vn.motcua.contracts;

import java.util.List;
import java.util.stream.Stream;

/**
 * A type of event. Within a version of a type, fields are only added; readers ignore what they do
 * not know.
 *
 * @param name on the wire, an explicit string: {@code vn.motcua.dossier.submitted.v1}
 * @param topic it is published to
 * @param data record of its data, without the block {@code person}
 */
public record EventType(String name, Topic topic, Class<? extends Record> data) {

    /** Releases whose samples stay readable for ever. */
    static final List<String> RELEASES = List.of("0.1");

    /** Class path resource of the JSON Schema (2020-12) of the data, {@code person} included. */
    public String schema() {
        return resource("schema.json");
    }

    /**
     * Class path resource of the golden sample: data as on the wire, every field filled that tells
     * what happened.
     */
    public String sample() {
        return resource("sample.json");
    }

    /**
     * Class path resources of all samples: the golden one, and for each release that had the type
     * the sparsest data it could publish. A reader has to take every one of them.
     */
    public List<String> samples() {
        return Stream.concat(
                        Stream.of(sample()),
                        RELEASES.stream()
                                .map(release -> resource("sample." + release + ".json"))
                                .filter(EventType::exists))
                .toList();
    }

    private String resource(String suffix) {
        return "contracts/" + topic.name() + "/" + name + "." + suffix;
    }

    private static boolean exists(String resource) {
        return EventType.class.getResource("/" + resource) != null;
    }
}
