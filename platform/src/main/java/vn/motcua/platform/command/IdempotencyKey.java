package vn.motcua.platform.command;

/**
 * What makes a repeated command recognisable.
 *
 * @param id SHA-256 of subject, route and the caller's key: the same key of another person or on
 *     another route is another key
 * @param bodyHash SHA-256 of the body: a repeated key with another body is refused
 */
public record IdempotencyKey(String id, String bodyHash) {

    /** A caller's key. */
    public static IdempotencyKey of(String subject, String route, String key, String bodyHash) {
        return new IdempotencyKey(Digests.sha256(subject, route, key), bodyHash);
    }

    /**
     * A key of ours, derived from what causes the command, so that a repetition changes nothing.
     */
    static IdempotencyKey derived(String name, String key) {
        return new IdempotencyKey(Digests.sha256(name, key), "");
    }
}
