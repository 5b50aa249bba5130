package vn.motcua.dossier.attachment;

import org.bson.types.ObjectId;

import java.io.InputStream;

/** Where contents lie, under ids that say nothing. */
public interface FileStore {

    /** Stores a content while reading it. */
    void store(ObjectId id, InputStream content);

    /** Opens a content; the caller closes it. */
    InputStream open(ObjectId id);

    /** Removes a content, if it is there. */
    void delete(ObjectId id);
}
