package vn.motcua.local.command;

import java.io.IOException;
import java.util.List;

/** One command of {@code ./motcua}. */
public interface Command {

    /** Runs it and answers the exit status: 0 if all went well. */
    int run(List<String> arguments) throws IOException, InterruptedException;
}
