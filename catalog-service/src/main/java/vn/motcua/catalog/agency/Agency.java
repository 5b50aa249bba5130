package vn.motcua.catalog.agency;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.platform.command.Aggregate;

/** An agency of the tree. Its id is stable and never given to another. */
@Document(Agency.COLLECTION)
public final class Agency implements Aggregate {

    /** The collection of agencies. */
    public static final String COLLECTION = "agencies";

    private static final int SCHEMA = 1;

    @Id private final String id;
    @Version private long version;
    private final int schema;
    private AgencyDetails details;

    @PersistenceCreator
    Agency(String id, long version, int schema, AgencyDetails details) {
        this.id = id;
        this.version = version;
        this.schema = schema;
        this.details = details;
    }

    /** A new agency. */
    public static AgencyEvent.Changed added(String id, AgencyDetails details) {
        return new AgencyEvent.Changed(new Agency(id, 0, SCHEMA, details));
    }

    /** Says something else about it: a new code, another parent, its end and successor. */
    public AgencyEvent.Changed change(AgencyDetails told) {
        this.details = told;
        return new AgencyEvent.Changed(this);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    /** The step of the document's shape, for upcasters. */
    public int schema() {
        return schema;
    }

    public AgencyDetails details() {
        return details;
    }
}
