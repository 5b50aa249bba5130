package vn.motcua.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time that the law counts by: deadlines, codes of the day, validity of procedures. It belongs
 * to the installation and can be moved in a sandbox only. Tokens, leases, time-outs and retries use
 * {@link java.time.Clock} instead.
 */
@FunctionalInterface
public interface LegalClock {

    /** Where Vietnamese law counts days and hours. */
    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The legal instant. */
    Instant now();

    /** The legal day. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
