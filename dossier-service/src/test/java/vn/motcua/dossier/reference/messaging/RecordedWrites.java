package vn.motcua.dossier.reference.messaging;

import static org.mockito.Mockito.mock;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.dossier.reference.AgencyCopy;
import vn.motcua.dossier.reference.CalendarCopy;
import vn.motcua.dossier.reference.ProcedureCopy;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.WorkQueue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps in memory what the real writes keep in MongoDB: the document with the highest sequence of
 * each id.
 */
class RecordedWrites extends Writes {

    private final Map<String, Object> stored = new LinkedHashMap<>();
    private final Map<String, DueWork> due = new LinkedHashMap<>();

    RecordedWrites() {
        super(mock(MongoTemplate.class), mock(WorkQueue.class));
    }

    Map<String, Object> stored() {
        return stored;
    }

    Map<String, DueWork> due() {
        return due;
    }

    @Override
    public void work(DueWork work) {
        due.putIfAbsent(work.id(), work);
    }

    @Override
    public void upsertNewer(Object document) {
        stored.merge(
                id(document), document, (old, next) -> sequence(next) > sequence(old) ? next : old);
    }

    private static String id(Object document) {
        return switch (document) {
            case ProcedureCopy copy -> copy.id();
            case AgencyCopy copy -> copy.id();
            case CalendarCopy copy -> copy.id();
            default -> throw new IllegalArgumentException("no copy: " + document);
        };
    }

    private static long sequence(Object document) {
        return switch (document) {
            case ProcedureCopy copy -> copy.sequence();
            case AgencyCopy copy -> copy.sequence();
            case CalendarCopy copy -> copy.sequence();
            default -> throw new IllegalArgumentException("no copy: " + document);
        };
    }
}
