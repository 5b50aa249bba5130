package vn.motcua.dossier.attachment.mongo;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.dossier.attachment.AttachFile;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.AttachmentErrors;
import vn.motcua.dossier.attachment.AttachmentProperties;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.dossier.attachment.CleanUpFiles;
import vn.motcua.dossier.attachment.DiscardFiles;
import vn.motcua.dossier.attachment.FileStore;
import vn.motcua.dossier.attachment.Folders;
import vn.motcua.dossier.attachment.RemoveFile;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.openapi.DocumentedErrors;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;

/** Files of dossiers, kept in MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentProperties.class)
class AttachmentConfiguration {

    @Bean
    FileStore fileStore(MongoTemplate mongo) {
        return new GridFsFiles(mongo);
    }

    @Bean
    Attachments attachments(MongoTemplate mongo, Clock clock) {
        return new Attachments(mongo, clock);
    }

    @Bean
    AttachFile attachFile(
            Folders folders,
            Procedures procedures,
            Attachments attachments,
            FileStore files,
            WorkQueue work,
            LegalClock legal,
            Clock clock,
            AttachmentProperties limits) {
        return new AttachFile(folders, procedures, attachments, files, work, legal, clock, limits);
    }

    @Bean
    RemoveFile removeFile(
            Folders folders,
            Attachments attachments,
            WorkQueue work,
            Clock clock,
            AttachmentProperties limits) {
        return new RemoveFile(folders, attachments, work, clock, limits);
    }

    @Bean
    CleanUpFiles cleanUpFiles(Attachments attachments, Folders folders, FileStore files) {
        return new CleanUpFiles(attachments, folders, files);
    }

    @Bean
    DiscardFiles discardFiles(Attachments attachments, Folders folders, FileStore files) {
        return new DiscardFiles(attachments, folders, files);
    }

    @Bean
    Indexes attachmentIndexes() {
        return Indexes.of(
                Attachment.COLLECTION,
                new Index("dossier", Direction.ASC).on("attachedAt", Direction.ASC));
    }

    /** As the driver would make them with the first upload. */
    @Bean
    Indexes fileIndexes() {
        return Indexes.of(
                GridFsFiles.BUCKET + ".files",
                new Index("filename", Direction.ASC).on("uploadDate", Direction.ASC));
    }

    @Bean
    Indexes chunkIndexes() {
        return Indexes.of(
                GridFsFiles.BUCKET + ".chunks",
                new Index("files_id", Direction.ASC).on("n", Direction.ASC).unique());
    }

    @Bean
    DocumentedErrors attachmentErrors() {
        return DocumentedErrors.of(AttachmentErrors.values());
    }
}
