package vn.motcua.dossier.code.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/**
 * The numbers given to one unit on one day.
 *
 * @param id code of the unit, a slash, the day
 * @param number the last one given
 * @param usedAt system time of that, after which the counter is thrown away one day
 */
@Document(CodeCounter.COLLECTION)
record CodeCounter(@Id String id, long number, Instant usedAt) {

    static final String COLLECTION = "code_counters";
}
