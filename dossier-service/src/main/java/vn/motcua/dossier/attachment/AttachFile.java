package vn.motcua.dossier.attachment;

import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.attachment.pdf.PdfInspection;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.WorkQueue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Attaches a file to a dossier. */
public class AttachFile {

    private final Folders folders;
    private final Procedures procedures;
    private final Attachments attachments;
    private final FileStore files;
    private final WorkQueue work;
    private final LegalClock legal;
    private final Clock clock;
    private final AttachmentProperties limits;

    public AttachFile(
            Folders folders,
            Procedures procedures,
            Attachments attachments,
            FileStore files,
            WorkQueue work,
            LegalClock legal,
            Clock clock,
            AttachmentProperties limits) {
        this.folders = folders;
        this.procedures = procedures;
        this.attachments = attachments;
        this.files = files;
        this.work = work;
        this.legal = legal;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * The file as it is stored: a new one, or the one with the same content that was attached to
     * the same paper before.
     */
    public Attachment attach(Caller caller, String dossier, Upload upload) {
        Folder folder = folders.folder(caller, dossier);
        requireOpen(folder);
        requirePaper(folder, upload.paper());
        long size = size(upload.content());
        String sha256 = sha256(upload.content());
        String id = Attachment.id(dossier, upload.paper(), sha256);
        Optional<Attachment> same = attachments.find(dossier, id);
        return same.orElseGet(() -> store(caller, dossier, upload, id, size, sha256));
    }

    private Attachment store(
            Caller caller, String dossier, Upload upload, String id, long size, String sha256) {
        if (attachments.count(dossier) >= limits.maxFiles()) {
            throw new ProblemException(AttachmentErrors.TOO_MANY, limits.maxFiles());
        }
        PdfInspection.inspect(upload.content()).ifPresent(AttachFile::refuse);
        ObjectId file = new ObjectId();
        work.add(cleanup(id, dossier, file));
        try (InputStream content = Files.newInputStream(upload.content())) {
            files.store(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attachments.put(
                new Attachment(
                        id,
                        dossier,
                        upload.paper(),
                        FileName.of(upload.name()),
                        size,
                        sha256,
                        file,
                        legal.now(),
                        caller.subject(),
                        null,
                        Attachment.SCHEMA));
    }

    /**
     * Looks after the content once the request is surely over: whatever no attachment refers to
     * goes.
     */
    private DueWork cleanup(String attachment, String dossier, ObjectId file) {
        return new DueWork(
                CleanUpFiles.KIND + "/" + file,
                CleanUpFiles.KIND,
                dossier,
                clock.instant().plus(limits.grace()),
                TimeBase.SYSTEM,
                Map.of("attachment", attachment, "file", file.toHexString()));
    }

    private static void refuse(PdfInspection.Flaw flaw) {
        throw new ProblemException(
                switch (flaw) {
                    case NOT_A_PDF -> AttachmentErrors.NOT_A_PDF;
                    case BROKEN -> AttachmentErrors.BROKEN_PDF;
                    case NO_PAGES -> AttachmentErrors.NO_PAGES;
                    case PROTECTED -> AttachmentErrors.PROTECTED_PDF;
                    case ACTIVE_CONTENT -> AttachmentErrors.ACTIVE_CONTENT;
                });
    }

    private void requirePaper(Folder folder, @Nullable String paper) {
        boolean known =
                paper == null
                        || procedures
                                .version(folder.procedure(), folder.procedureVersion())
                                .stream()
                                .flatMap(procedure -> procedure.papers().stream())
                                .anyMatch(each -> each.id().equals(paper));
        if (paper != null && !known) {
            throw new ProblemException(AttachmentErrors.UNKNOWN_PAPER, paper);
        }
    }

    static void requireOpen(Folder folder) {
        if (!folder.writable()) {
            throw new ProblemException(AttachmentErrors.NOT_OPEN);
        }
    }

    private long size(Path content) {
        try {
            long size = Files.size(content);
            if (size == 0) {
                throw new ProblemException(AttachmentErrors.EMPTY_FILE);
            }
            if (size > limits.maxSize().toBytes()) {
                throw new ProblemException(
                        AttachmentErrors.TOO_LARGE, limits.maxSize().toMegabytes());
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path content) {
        try (DigestInputStream digested =
                new DigestInputStream(
                        Files.newInputStream(content), MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
