package vn.motcua.local.supervise;

import java.util.List;
import java.util.Map;

/**
 * How a part is started.
 *
 * @param environment variables added to the supervisor's own
 */
public record Launch(List<String> command, Map<String, String> environment) {

    /** Tells whether a running process was started in another way. */
    int fingerprint() {
        return 31 * command.hashCode() + environment.hashCode();
    }
}
