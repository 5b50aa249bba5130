package vn.motcua.stats.fact;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.Channel;

import java.util.Map;

/**
 * Whole numbers of one month: how many dossiers of each channel count in each measure. What is zero
 * may be missing.
 */
@Document(Cell.COLLECTION)
record Cell(
        @Id String id,
        View view,
        String procedure,
        String agency,
        String month,
        Map<Channel, Map<Measure, Long>> counts,
        int schema) {

    static final String COLLECTION = "cells";
    static final int SCHEMA = 1;

    CellKey key() {
        return new CellKey(view, procedure, agency, month);
    }

    Counts counted() {
        Counts counted = new Counts();
        counts.forEach((channel, measures) ->
                measures.forEach((measure, count) -> counted.add(channel, measure, count)));
        return counted;
    }
}
