package vn.motcua.servers;

import java.time.Duration;
import java.util.List;

/** A server as a program of this machine: how to start it, and how to know that it serves. */
public sealed interface ServerProgram permits MongoProgram, KafkaProgram {

    /** One word for messages and log files. */
    String name();

    /** The port on 127.0.0.1 that clients use. */
    int port();

    /**
     * Makes folders and files ready (idempotent) and answers the command line that starts the
     * server.
     */
    List<String> prepare();

    /** Waits until clients are served. @throws ServerUnavailable after the time-out */
    void awaitReady(Duration timeout);
}
