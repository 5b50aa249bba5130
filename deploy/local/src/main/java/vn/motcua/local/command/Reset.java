package vn.motcua.local.command;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import vn.motcua.local.install.Folders;
import vn.motcua.local.install.Installation;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.supervise.PartState;
import vn.motcua.servers.MongoSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Begins empty: data, mails and logs go, the prepared programs stay. */
class Reset {

    private static final String OURS = "motcua_";

    private final Installation installation;
    private final MongoSource mongo;

    Reset(Installation installation, MongoSource mongo) {
        this.installation = installation;
        this.mongo = mongo;
    }

    void run() throws IOException {
        refuseIfAnythingRuns();
        for (String folder : List.of("data", "mail", "logs", "parts")) {
            Folders.delete(installation.home().resolve(folder));
        }
        installation.makeFolders();
        if (mongo instanceof MongoSource.Running running) {
            dropOurDatabases(running.uri());
        }
    }

    private void refuseIfAnythingRuns() throws IOException {
        if (!PartState.alive(installation.states()).isEmpty()) {
            throw new Refusal(
                    "Parts of an earlier start still run: './motcua down' stops them, then"
                            + " 'up --reset'.");
        }
    }

    /** On a server that is not ours, only databases with our names go. */
    private static void dropOurDatabases(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            List<String> names = client.listDatabaseNames().into(new ArrayList<>());
            names.stream()
                    .filter(name -> name.startsWith(OURS))
                    .forEach(name -> client.getDatabase(name).drop());
        }
    }
}
