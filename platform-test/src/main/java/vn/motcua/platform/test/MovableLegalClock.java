package vn.motcua.platform.test;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.time.LegalClock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Legal time that a test moves. Once it was moved to a moment it goes on by a millisecond each time
 * somebody looks, so that what takes long on a busy machine does not cross into another minute or
 * day. A test that moved it calls {@link #reset} when it ends.
 */
public final class MovableLegalClock implements LegalClock {

    private static final Duration A_LOOK = Duration.ofMillis(1);

    private final Clock system = Clock.systemUTC();
    private Duration offset = Duration.ZERO;
    private @Nullable Instant moved;

    @Override
    public synchronized Instant now() {
        Instant last = moved;
        if (last == null) {
            return system.instant().plus(offset);
        }
        moved = last.plus(A_LOOK);
        return last;
    }

    /** Lets so much legal time go by at once. */
    public synchronized void advance(Duration by) {
        Instant last = moved;
        if (last == null) {
            offset = offset.plus(by);
        } else {
            moved = last.plus(by);
        }
    }

    /** Makes it that moment in Vietnam now. */
    public void moveTo(LocalDateTime moment) {
        moveTo(moment.atZone(ZONE).toInstant());
    }

    /** Makes it that instant now. */
    public synchronized void moveTo(Instant instant) {
        moved = instant;
    }

    /** Legal time is system time again. */
    public synchronized void reset() {
        moved = null;
        offset = Duration.ZERO;
    }
}
