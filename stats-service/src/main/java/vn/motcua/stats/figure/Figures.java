package vn.motcua.stats.figure;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

import vn.motcua.stats.fact.CellKey;
import vn.motcua.stats.fact.Measure;
import vn.motcua.stats.fact.Shelf;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sums cells to figures of a legal year. */
@Component
public class Figures {

    private final MongoTemplate mongo;

    Figures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Everything. */
    public Figure summary(int year) {
        return sum(where("agency").is(CellKey.ALL).and("procedure").is(CellKey.ALL), year);
    }

    /** A procedure at all agencies. */
    public Figure procedure(String code, int year) {
        return sum(where("agency").is(CellKey.ALL).and("procedure").is(code), year);
    }

    /** All procedures at some agencies, each by itself too. */
    public Figure agencies(List<String> agencies, int year) {
        return sum(where("agency").in(agencies).and("procedure").is(CellKey.ALL), year);
    }

    /** One procedure at some agencies. */
    public Figure procedureAt(String code, List<String> agencies, int year) {
        return sum(where("agency").in(agencies).and("procedure").is(code), year);
    }

    /** A procedure at each agency that has it. */
    public Map<String, Figure> byAgency(String code, int year) {
        return each(where("procedure").is(code).and("agency").ne(CellKey.ALL), "agency", year);
    }

    /** Each procedure at one agency. */
    public Map<String, Figure> byProcedure(String agency, int year) {
        return each(where("agency").is(agency).and("procedure").ne(CellKey.ALL), "procedure", year);
    }

    /** When the newest event that is counted happened; empty before the first. */
    public Optional<Instant> newest() {
        return Optional.ofNullable(mongo.findById(Shelf.NEWEST, Document.class, Shelf.LIVE.cells()))
                .map(found -> found.getDate("at").toInstant());
    }

    private Figure sum(Criteria which, int year) {
        Sums sums = new Sums(year);
        cells(which, year).forEach(sums::add);
        return sums.figure();
    }

    private Map<String, Figure> each(Criteria which, String name, int year) {
        Map<String, Sums> sums = new TreeMap<>();
        cells(which, year)
                .forEach(cell ->
                        sums.computeIfAbsent(cell.getString(name), n -> new Sums(year)).add(cell));
        Map<String, Figure> figures = new TreeMap<>();
        sums.forEach((key, own) -> figures.put(key, own.figure()));
        return figures;
    }

    private List<Document> cells(Criteria which, int year) {
        return mongo.find(query(which.and("year").lte(year)), Document.class, Shelf.LIVE.cells());
    }

    /** Cells of the year and of all years before it, which carry over. */
    private static final class Sums {

        private final int year;
        private final Map<Measure, Long> before = new EnumMap<>(Measure.class);
        private final Map<Measure, Long> within = new EnumMap<>(Measure.class);

        Sums(int year) {
            this.year = year;
        }

        void add(Document cell) {
            Map<Measure, Long> into = cell.getInteger("year") == year ? within : before;
            cell.get("counts", Document.class)
                    .forEach((name, n) ->
                            into.merge(Measure.valueOf(name), ((Number) n).longValue(), Long::sum));
        }

        Figure figure() {
            return Figure.of(before, within);
        }
    }
}
