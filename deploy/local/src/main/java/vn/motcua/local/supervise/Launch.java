package vn.motcua.local.supervise;

import java.util.List;
import java.util.Map;

/**
 * How a part is started.
 *
 * @param environment variables added to the supervisor's own
 * @param program the name of the prepared program, or empty for one that is none of ours
 */
public record Launch(List<String> command, Map<String, String> environment, String program) {

    /** Of a program that is none of ours. */
    public Launch(List<String> command, Map<String, String> environment) {
        this(command, environment, "");
    }

    /** Tells whether a running process was started in another way. */
    int fingerprint() {
        return 31 * command.hashCode() + environment.hashCode();
    }
}
