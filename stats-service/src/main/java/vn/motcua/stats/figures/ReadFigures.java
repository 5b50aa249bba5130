package vn.motcua.stats.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.motcua.platform.time.LegalClock;
import vn.motcua.stats.fact.CellSums;
import vn.motcua.stats.fact.Progress;
import vn.motcua.stats.fact.View;
import vn.motcua.stats.fact.View.Side;
import vn.motcua.stats.reference.Agencies;
import vn.motcua.stats.reference.AgencyCopy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/** Reads the figures since 1 January of the legal year. */
@Component
public class ReadFigures {

    private final CellSums sums;
    private final Agencies agencies;
    private final LegalClock clock;
    private final Backlog backlog;
    private final MongoTemplate mongo;

    ReadFigures(
            CellSums sums,
            Agencies agencies,
            LegalClock clock,
            Backlog backlog,
            MongoTemplate mongo) {
        this.sums = sums;
        this.agencies = agencies;
        this.clock = clock;
        this.backlog = backlog;
        this.mongo = mongo;
    }

    /**
     * The figures of a procedure, an agency with all below it, or both at once.
     *
     * @param procedure national code; null for all
     * @param agency null for all
     * @param side which of a dossier's two agencies is meant
     */
    public Figures of(@Nullable String procedure, @Nullable AgencyCopy agency, Side side) {
        LocalDate today = clock.today();
        LocalDate from = today.withDayOfYear(1);
        View view = View.by(procedure != null, agency == null ? Side.NONE : side);
        Collection<String> ids = agency == null ? List.of("") : agencies.subtree(agency);
        return Figures.of(
                from,
                today,
                sums.of(
                        view,
                        procedure == null ? "" : procedure,
                        ids,
                        YearMonth.from(from).toString()));
    }

    /** How far they are behind. Asked before the figures are read, so that it never flatters. */
    public Freshness freshness() {
        Instant now = clock.now();
        OptionalLong waiting = backlog.events();
        Progress progress = Progress.read(mongo);
        Instant newest = progress == null ? null : progress.newestEvent();
        boolean complete = waiting.isPresent() && waiting.getAsLong() == 0;
        return new Freshness(
                complete ? now : newest,
                newest,
                waiting.isPresent() ? waiting.getAsLong() : null,
                progress == null ? 0 : progress.dossiers());
    }
}
