package vn.motcua.platform.work;

import java.time.Instant;
import java.util.Map;

/**
 * Something to be done at a time.
 *
 * @param id derived from what caused it: the same cause never makes it twice
 * @param kind which handler does it
 * @param subject the aggregate it is about
 * @param details what the handler needs beside the subject
 */
public record DueWork(
        String id,
        String kind,
        String subject,
        Instant dueAt,
        TimeBase base,
        Map<String, String> details) {

    public DueWork {
        details = Map.copyOf(details);
    }
}
