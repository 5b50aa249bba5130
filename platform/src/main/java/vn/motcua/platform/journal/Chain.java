package vn.motcua.platform.journal;

import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The chain of an aggregate's entries: canonical forms and SHA-256 hashes, all in lower-case hex.
 */
final class Chain {

    private final JsonMapper json;

    Chain(JsonMapper json) {
        this.json = json;
    }

    /** RFC 8785 form of a value. */
    String canonical(Object value) {
        return canonicalText(json.writeValueAsString(value));
    }

    /** Hash of a person block, salted so that it tells nothing once the salt is gone. */
    static String personHash(String salt, String person) {
        return sha256(salt + person);
    }

    /** Everything in an entry that never changes, its predecessor's hash included. */
    ObjectNode form(JournalEntry entry) {
        ObjectNode form = json.createObjectNode();
        form.put("id", entry.id());
        form.put("type", entry.type());
        form.put("at", entry.at().toString());
        form.set("actor", json.valueToTree(entry.actor()));
        form.set("data", json.readTree(entry.data()));
        form.put("personHash", entry.personHash());
        form.put("correlationId", entry.correlationId());
        form.put("previous", entry.previous());
        return form;
    }

    /** Hash of the canonical form of an entry. */
    String hash(JournalEntry entry) {
        return sha256(canonicalForm(entry));
    }

    /**
     * The same as writing {@link #form} canonically. The data are canonical already and by far the
     * largest part, so they are put in between as they are: their name sorts after those of the
     * first part and before those of the last.
     */
    private String canonicalForm(JournalEntry entry) {
        ObjectNode first = json.createObjectNode();
        first.set("actor", json.valueToTree(entry.actor()));
        first.put("at", entry.at().toString());
        first.put("correlationId", entry.correlationId());
        ObjectNode last = json.createObjectNode();
        last.put("id", entry.id());
        last.put("personHash", entry.personHash());
        last.put("previous", entry.previous());
        last.put("type", entry.type());
        String head = canonicalText(first.toString());
        String tail = canonicalText(last.toString());
        return head.substring(0, head.length() - 1)
                + ",\"data\":"
                + entry.data()
                + ","
                + tail.substring(1);
    }

    /** Whether the entries, in order from the first, have neither gap nor change. */
    boolean verifies(List<JournalEntry> entries) {
        String previous = "";
        long sequence = 0;
        for (JournalEntry entry : entries) {
            sequence++;
            boolean linked = entry.sequence() == sequence && entry.previous().equals(previous);
            if (!linked || !entry.hash().equals(hash(entry)) || !personVerifies(entry)) {
                return false;
            }
            previous = entry.hash();
        }
        return true;
    }

    private static boolean personVerifies(JournalEntry entry) {
        @Nullable String person = entry.person();
        @Nullable String salt = entry.salt();
        return person == null
                || salt == null
                || Objects.equals(entry.personHash(), personHash(salt, person));
    }

    private static String canonicalText(String text) {
        try {
            return new JsonCanonicalizer(text).getEncodedString();
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException("Not a JSON object", e);
        }
    }

    static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
