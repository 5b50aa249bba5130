package vn.motcua.catalog.procedure;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The stored versions of procedures. */
@Repository
public class Procedures {

    private static final int MOST_VERSIONS = 100;
    private static final int BATCH = 500;
    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "number");

    private final MongoTemplate mongo;

    Procedures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * The version in force on a day, or the first to come where none is yet.
     *
     * @throws ProblemException 404
     */
    public Procedure current(String code, LocalDate day) {
        return findCurrent(code, day)
                .orElseThrow(() -> new ProblemException(ProcedureErrors.PROCEDURE_NOT_FOUND, code));
    }

    /** The version in force on a day, or the first to come where none is yet. */
    public Optional<Procedure> findCurrent(String code, LocalDate day) {
        Criteria begun = where("code").is(code).and("effectiveFrom").lte(day);
        return mongo.find(query(begun).with(NEWEST).limit(1), Procedure.class).stream()
                .findFirst()
                .or(() -> first(code));
    }

    private Optional<Procedure> first(String code) {
        Sort oldest = Sort.by("number");
        return mongo
                .find(query(where("code").is(code)).with(oldest).limit(1), Procedure.class)
                .stream()
                .findFirst();
    }

    /**
     * One version.
     *
     * @throws ProblemException 404
     */
    public Procedure version(String code, int number) {
        String id = code + "@" + number;
        return Optional.ofNullable(mongo.findById(id, Procedure.class))
                .orElseThrow(() -> new ProblemException(ProcedureErrors.PROCEDURE_NOT_FOUND, id));
    }

    /** All versions of a code, the newest first. */
    public List<Procedure> versions(String code) {
        return mongo.find(
                query(where("code").is(code)).with(NEWEST).limit(MOST_VERSIONS), Procedure.class);
    }

    /** The highest number of a code; 0 where there is none. */
    public int lastNumber(String code) {
        return versions(code).stream().findFirst().map(Procedure::number).orElse(0);
    }

    /**
     * The versions in force on a day of many codes, without the long texts of their sheets; codes
     * without any are left out.
     */
    public Map<String, Procedure> overview(Collection<String> codes, LocalDate day) {
        Map<String, Procedure> found = new LinkedHashMap<>();
        Query begun = query(where("code").in(codes).and("effectiveFrom").lte(day)).with(NEWEST);
        mongo.find(withoutLongTexts(begun), Procedure.class)
                .forEach(procedure -> found.putIfAbsent(procedure.code(), procedure));
        return found;
    }

    /** All versions in the order of their codes, the newest first, without the long texts. */
    public Stream<Procedure> overview() {
        Query all = query(where("code").gt(""));
        all.with(Sort.by(Sort.Order.asc("code"), Sort.Order.desc("number")));
        return mongo.stream(withoutLongTexts(all).cursorBatchSize(BATCH), Procedure.class);
    }

    private static Query withoutLongTexts(Query query) {
        query.fields().exclude("sheet.sequence", "sheet.requirements", "sheet.legalBases");
        return query;
    }

    /** The codes with a version whose last day is in the days from one on and before another. */
    public List<String> ending(LocalDate from, LocalDate before) {
        return mongo.findDistinct(
                query(where("withdrawal.lastDay").gte(from).lt(before)),
                "code",
                Procedure.class,
                String.class);
    }

    /** The codes with a version that begins after one day and not after another. */
    public List<String> beginning(LocalDate after, LocalDate until) {
        return mongo.findDistinct(
                query(where("effectiveFrom").gt(after).lte(until)),
                "code",
                Procedure.class,
                String.class);
    }
}
