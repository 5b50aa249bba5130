package vn.motcua.dossier.attachment.mongo;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Filters;

import org.bson.BsonObjectId;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.dossier.attachment.FileStore;

import java.io.InputStream;

/** Contents in GridFS, in chunks, so that none is in memory as a whole. */
class GridFsFiles implements FileStore {

    static final String BUCKET = "files";

    private final MongoTemplate mongo;
    private final GridFSBucket bucket;

    GridFsFiles(MongoTemplate mongo) {
        this.mongo = mongo;
        this.bucket = GridFSBuckets.create(mongo.getDb(), BUCKET);
    }

    @Override
    public void store(ObjectId id, InputStream content) {
        bucket.uploadFromStream(new BsonObjectId(id), id.toHexString(), content);
    }

    @Override
    public InputStream open(ObjectId id) {
        return bucket.openDownloadStream(id);
    }

    /** The chunks too, which are all there is of an upload that was cut off. */
    @Override
    public void delete(ObjectId id) {
        mongo.getCollection(BUCKET + ".files").deleteOne(Filters.eq("_id", id));
        mongo.getCollection(BUCKET + ".chunks").deleteMany(Filters.eq("files_id", id));
    }
}
