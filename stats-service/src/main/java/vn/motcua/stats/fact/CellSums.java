package vn.motcua.stats.fact;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Channel;

import java.util.Collection;
import java.util.List;

/** Sums of cells over months and agencies. */
@Component
public class CellSums {

    private final MongoTemplate mongo;

    CellSums(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Numbers before a month and since it.
     *
     * @param before of all months before it
     * @param since of the month and all later ones
     */
    public record Sums(Counts before, Counts since) {}

    /**
     * The sums of a view.
     *
     * @param procedure national code; empty in a view without
     * @param agencies ids; one empty in a view without
     * @param month {@code 2026-01}
     */
    public Sums of(View view, String procedure, Collection<String> agencies, String month) {
        Document match =
                new Document("view", view.name())
                        .append("procedure", procedure)
                        .append("agency", new Document("$in", List.copyOf(agencies)));
        Document group = new Document("_id", new Document("$lt", List.of("$month", month)));
        for (Channel channel : Channel.values()) {
            for (Measure measure : Measure.values()) {
                group.append(
                        channel + "_" + measure,
                        new Document("$sum", "$counts." + channel + "." + measure));
            }
        }
        Sums sums = new Sums(new Counts(), new Counts());
        mongo.getCollection(Cell.COLLECTION)
                .aggregate(List.of(new Document("$match", match), new Document("$group", group)))
                .forEach(found ->
                        read(found, found.getBoolean("_id") ? sums.before() : sums.since()));
        return sums;
    }

    private static void read(Document found, Counts counts) {
        for (Channel channel : Channel.values()) {
            for (Measure measure : Measure.values()) {
                Number sum = found.get(channel + "_" + measure, Number.class);
                counts.add(channel, measure, sum.longValue());
            }
        }
    }
}
