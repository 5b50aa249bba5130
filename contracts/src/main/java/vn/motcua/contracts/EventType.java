package vn.motcua.contracts;

/**
 * A type of event. Within a version of a type, fields are only added; readers ignore what they do
 * not know.
 *
 * @param name on the wire, an explicit string: {@code vn.motcua.dossier.submitted.v1}
 * @param topic it is published to
 * @param data record of its data, without the block {@code person}
 */
public record EventType(String name, Topic topic, Class<? extends Record> data) {

    /** Class path resource of the JSON Schema (2020-12) of the data, {@code person} included. */
    public String schema() {
        return "contracts/" + topic.name() + "/" + name + ".schema.json";
    }

    /** Class path resource of the golden sample: data as on the wire, every field filled. */
    public String sample() {
        return "contracts/" + topic.name() + "/" + name + ".sample.json";
    }
}
