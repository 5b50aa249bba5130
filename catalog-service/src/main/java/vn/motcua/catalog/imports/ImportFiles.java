package vn.motcua.catalog.imports;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;

import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.motcua.platform.web.ProblemException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files that imports are read from, in GridFS, so that any instance can go on. */
@Component
class ImportFiles {

    private static final String BUCKET = "importFiles";
    private static final int MEGABYTE = 1 << 20;

    private final MongoTemplate mongo;

    ImportFiles(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * A stored file.
     *
     * @param hash SHA-256 of its content
     */
    record Stored(ObjectId id, String hash) {}

    /**
     * Stores a file.
     *
     * @throws ProblemException 413 when it is longer than {@code limit} bytes; nothing stays then
     */
    Stored store(InputStream content, long limit) {
        DigestInputStream digested = new DigestInputStream(new Limited(content, limit), sha256());
        ObjectId id = upload(digested);
        return new Stored(id, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    /** Whatever ends it early: the chunks that are there by then go again. */
    private ObjectId upload(InputStream content) {
        GridFSUploadStream upload = bucket().openUploadStream("catalogue");
        boolean whole = false;
        try {
            content.transferTo(upload);
            upload.close();
            whole = true;
            return upload.getObjectId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                upload.abort();
            }
        }
    }

    InputStream open(ObjectId id) {
        return bucket().openDownloadStream(id);
    }

    void delete(ObjectId id) {
        bucket().delete(id);
    }

    private GridFSBucket bucket() {
        return GridFSBuckets.create(mongo.getDb(), BUCKET);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Refuses to give more than it may. */
    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long given;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            given += read;
            if (given > limit) {
                throw new ProblemException(ImportErrors.FILE_TOO_LARGE, limit / MEGABYTE);
            }
        }
    }
}
