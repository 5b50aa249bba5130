package vn.motcua.dossier.feed;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.FeedPolicy;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Scope;
import vn.motcua.platform.journal.Feed;
import vn.motcua.platform.journal.FeedPage;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Reads the journal for a program, limited to what its agency may know. */
@Component
public class ReadFeed {

    private static final Duration LOOK = Duration.ofMillis(250);

    private final Feed feed;
    private final FeedPolicy policy;
    private final Clock clock;

    public ReadFeed(Feed feed, FeedPolicy policy, Clock clock) {
        this.feed = feed;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Events after a position. One beyond the head is answered like the end, and stays as asked.
     *
     * @param wait seconds to wait for something new
     * @throws ProblemException 403 for a caller whom the feed does not concern
     */
    public FeedPage after(Caller caller, long position, int limit, int wait) {
        Scope<JournalEntry> readable = policy.readable(caller);
        if (readable.isNone()) {
            throw new ProblemException(PlatformErrors.FORBIDDEN);
        }
        Instant until = clock.instant().plusSeconds(wait);
        FeedPage page = feed.after(position, limit, readable.criteria());
        while (page.items().isEmpty() && page.next() >= page.head() && waits(until)) {
            LockSupport.parkNanos(LOOK.toNanos());
            page = feed.after(page.next(), limit, readable.criteria());
        }
        return page;
    }

    private boolean waits(Instant until) {
        return clock.instant().isBefore(until) && !Thread.currentThread().isInterrupted();
    }
}
