package vn.motcua.servers;

import java.nio.file.Path;

/** Where the real MongoDB server comes from. */
public sealed interface MongoSource {

    /** What a person is told about the choice. */
    String description();

    /** A server that runs already, somewhere. */
    record Running(String uri, String description) implements MongoSource {}

    /** A {@code mongod} to start on this machine. */
    record Binary(Path mongod, String description) implements MongoSource {}
}
