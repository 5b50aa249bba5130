package vn.motcua.platform.command;

/**
 * One consistent thing that commands change: one MongoDB document with {@code @Id} and a primitive
 * {@code @Version long}, so that the first stored version is 1. The version is the sequence of the
 * aggregate's last event.
 */
public interface Aggregate {

    /** The document's {@code _id}. */
    String id();

    /** How many events it has had; 0 while it is not stored. */
    long version();
}
