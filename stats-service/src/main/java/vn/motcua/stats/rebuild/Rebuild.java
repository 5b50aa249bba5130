package vn.motcua.stats.rebuild;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.job.JobHandler;
import vn.motcua.platform.job.JobRun;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.stats.fact.Comparing;
import vn.motcua.stats.fact.Comparison;
import vn.motcua.stats.fact.Comparison.CellPair;
import vn.motcua.stats.fact.Comparison.FactPair;
import vn.motcua.stats.fact.Recount;
import vn.motcua.stats.fact.Repairs;
import vn.motcua.stats.figures.StatsErrors;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts everything once more from the feed, compares with the live figures to the unit and reports
 * each difference; puts the recount in their place only if asked.
 */
@Component
public class Rebuild implements JobHandler {

    /** The kind of job. */
    public static final String KIND = "statistics-rebuild";

    /** The detail that says whether to put the recount in place: {@code true} or {@code false}. */
    public static final String SWAP = "swap";

    private static final int SETTLED_AFTER = 15;
    private static final int REPAIR_ROUNDS = 20;

    private final DossierFeed feed;
    private final Recount recount;
    private final Comparing comparing;
    private final Repairs repairs;
    private final FeedProperties settings;

    Rebuild(
            DossierFeed feed,
            Recount recount,
            Comparing comparing,
            Repairs repairs,
            FeedProperties settings) {
        this.feed = feed;
        this.recount = recount;
        this.comparing = comparing;
        this.repairs = repairs;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Comparison found = settled(run);
        report(found, run);
        if (Boolean.parseBoolean(run.details().get(SWAP)) && !found.equal()) {
            repair(found, run);
        }
        recount.forget(run.id());
    }

    /** Reads on and compares until no dossier is moving, or those that do stand still. */
    private Comparison settled(JobRun run) {
        Map<String, FactPair> before = Map.of();
        int standing = 0;
        while (true) {
            readToTheEnd(run);
            Comparison found = comparing.compare(run.id(), false);
            if (found.moving().isEmpty()) {
                return found;
            }
            standing = found.moving().equals(before) ? standing + 1 : 0;
            if (standing == SETTLED_AFTER) {
                return comparing.compare(run.id(), true);
            }
            before = found.moving();
            pause();
        }
    }

    private void readToTheEnd(JobRun run) {
        long position = run.checkpoint().map(Long::parseLong).orElse(0L);
        DossierFeed.Page page;
        do {
            page = page(position);
            recount.take(run.id(), page.seen());
            run.progress(page.next(), page.head());
            if (page.next() != position) {
                position = page.next();
                run.checkpoint(Long.toString(position));
            }
        } while (page.next() < page.head());
    }

    private DossierFeed.Page page(long position) {
        for (int attempt = 1; ; attempt++) {
            try {
                return feed.after(position);
            } catch (FeedAwayException e) {
                if (attempt >= settings.tries()) {
                    throw new ProblemException(StatsErrors.FEED_AWAY).causedBy(e);
                }
                pause();
            }
        }
    }

    private void repair(Comparison first, JobRun run) {
        Comparison found = first;
        for (int round = 0; round < REPAIR_ROUNDS && !found.equal(); round++) {
            if (repairs.repair(found)) {
                run.count("repairs");
            }
            found = settled(run);
        }
        run.checkpoint(run.checkpoint().orElse("0"));
    }

    private static void report(Comparison found, JobRun run) {
        for (FactPair pair : found.facts()) {
            run.count("dossiersDifferent");
            run.error(
                    "dossier " + pair.id(),
                    new LocalizedText(
                            "Số liệu đang dùng và bản đếm lại khác nhau về hồ sơ này.",
                            "The live figures and the recount differ on this dossier."));
        }
        for (CellPair pair : found.cells()) {
            run.count("numbersDifferent");
            run.error(
                    name(pair),
                    new LocalizedText(
                            "đang dùng %d, đếm lại %d".formatted(pair.live(), pair.recounted()),
                            "live %d, recounted %d".formatted(pair.live(), pair.recounted())));
        }
        run.checkpoint(run.checkpoint().orElse("0"));
    }

    private static String name(CellPair pair) {
        return String.join(
                " ",
                pair.cell().view().name(),
                pair.cell().procedure(),
                pair.cell().agency(),
                pair.cell().month(),
                pair.entry().channel().name(),
                pair.entry().measure().name());
    }

    private void pause() {
        Duration pause = settings.pause();
        LockSupport.parkNanos(pause.toNanos());
    }
}
