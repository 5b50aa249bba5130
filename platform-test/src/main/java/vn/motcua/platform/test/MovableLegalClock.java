package vn.motcua.platform.test;

import vn.motcua.platform.time.LegalClock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Legal time that a test moves; it goes on running. A test that moved it calls {@link #reset} when
 * it ends.
 */
public final class MovableLegalClock implements LegalClock {

    private final Clock system = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    @Override
    public Instant now() {
        return system.instant().plus(offset);
    }

    /** Lets so much legal time go by at once. */
    public synchronized void advance(Duration by) {
        offset = offset.plus(by);
    }

    /** Makes it that moment in Vietnam now. */
    public void moveTo(LocalDateTime moment) {
        moveTo(moment.atZone(ZONE).toInstant());
    }

    /** Makes it that instant now. */
    public void moveTo(Instant instant) {
        offset = Duration.between(system.instant(), instant);
    }

    /** Legal time is system time again. */
    public void reset() {
        offset = Duration.ZERO;
    }
}
