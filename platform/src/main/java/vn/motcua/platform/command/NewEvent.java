package vn.motcua.platform.command;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.work.DueWork;

import java.util.List;
import java.util.Map;

/**
 * What happened, on its way into the journal.
 *
 * @param type explicit type, e.g. {@code vn.motcua.dossier.submitted.v1}
 * @param topic Kafka topic it goes to
 * @param key Kafka key: the aggregate's id, or what a compacted topic is keyed by
 * @param data the contract's record, without personal data
 * @param person the person block, the only place for personal data
 * @param access what the feed's policy asks of an entry
 * @param work what becomes due because of it
 */
public record NewEvent(
        String type,
        String topic,
        String key,
        Object data,
        @Nullable Object person,
        Map<String, Object> access,
        List<DueWork> work) {

    public NewEvent {
        access = Map.copyOf(access);
        work = List.copyOf(work);
    }
}
