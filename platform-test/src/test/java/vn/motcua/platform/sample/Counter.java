package vn.motcua.platform.sample;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.Topics;
import vn.motcua.platform.command.Aggregate;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.work.DueWork;

import java.util.List;
import java.util.Map;

/** The smallest aggregate: a number that goes up. */
@Document("counters")
public class Counter implements Aggregate {

    @Id private final String id;
    @Version private long version;
    private int value;

    public Counter(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public int value() {
        return value;
    }

    public NewEvent started(DueWork... work) {
        return event("vn.motcua.dossier.started.v1", work);
    }

    public NewEvent raise(int by, DueWork... work) {
        value += by;
        return event("vn.motcua.dossier.raised.v1", work);
    }

    private NewEvent event(String type, DueWork... work) {
        return new NewEvent(
                type,
                Topics.DOSSIER.name(),
                id,
                new Raised(id, value),
                Map.of("name", "Nguyễn Thị Lan"),
                Map.of("agency", "H50"),
                List.of(work));
    }

    /** The event's public state. */
    public record Raised(String id, int value) {}
}
