package vn.motcua.dossier.attachment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.dossier.attachment.AttachFile;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.AttachmentErrors;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.dossier.attachment.FileStore;
import vn.motcua.dossier.attachment.Folder;
import vn.motcua.dossier.attachment.Folders;
import vn.motcua.dossier.attachment.RemoveFile;
import vn.motcua.dossier.attachment.Upload;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.ProblemException;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a dossier. */
@RestController
@RequestMapping("/api/v1/dossiers/{id}/attachments")
@Tag(name = "attachments", description = "PDF files of a dossier. Vi: thành phần hồ sơ.")
class AttachmentController {

    private final AttachFile attach;
    private final RemoveFile remove;
    private final Folders folders;
    private final Attachments attachments;
    private final FileStore files;
    private final ReadAudit audit;

    AttachmentController(
            AttachFile attach,
            RemoveFile remove,
            Folders folders,
            Attachments attachments,
            FileStore files,
            ReadAudit audit) {
        this.attach = attach;
        this.remove = remove;
        this.folders = folders;
        this.attachments = attachments;
        this.files = files;
        this.audit = audit;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "attachFile",
            summary = "Attach a file",
            description =
                    "Attaches one PDF to a draft, or to a dossier that waits for a supplement. The"
                        + " same content for the same paper is attached once, however often it is"
                        + " sent: the answer is the one that is there.")
    ResponseEntity<AttachmentResponse> attach(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Id of the dossier.") @PathVariable String id,
            @Parameter(
                            description =
                                    "Id of the paper of the procedure; absent for another"
                                            + " document.")
                    @RequestParam(required = false)
                    @Pattern(regexp = "[\\p{L}\\p{N}._-]{1,64}")
                    @Nullable String paper,
            @Parameter(description = "The PDF, at most 10 MB.") @RequestPart MultipartFile file)
            throws IOException {
        Path content = Files.createTempFile("motcua-upload-", ".pdf");
        try {
            file.transferTo(content);
            Attachment stored =
                    attach.attach(
                            caller, id, new Upload(content, file.getOriginalFilename(), paper));
            URI location =
                    URI.create(
                            "/api/v1/dossiers/" + stored.dossier() + "/attachments/" + stored.id());
            return ResponseEntity.created(location)
                    .eTag(etag(stored))
                    .body(AttachmentResponse.of(stored, false));
        } finally {
            Files.deleteIfExists(content);
        }
    }

    @GetMapping
    @Operation(
            operationId = "listAttachments",
            summary = "The files of a dossier, in the order they came")
    Page<AttachmentResponse> list(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Id of the dossier.") @PathVariable String id) {
        Folder folder = folders.folder(caller, id);
        record(caller, folder, "dossiers/" + id + "/attachments");
        return new Page<>(
                attachments.of(id).stream()
                        .map(each -> AttachmentResponse.of(each, folder.sent().contains(each.id())))
                        .toList(),
                null);
    }

    @GetMapping("/{attachment}")
    @Operation(
            operationId = "getAttachment",
            summary = "The content of a file",
            description =
                    "Always served as an attachment. If-None-Match with its ETag answers 304.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "304", content = @Content)
    ResponseEntity<Resource> content(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Id of the dossier.") @PathVariable String id,
            @Parameter(description = "Id of the file.") @PathVariable String attachment,
            @Parameter(hidden = true) WebRequest request) {
        Folder folder = folders.folder(caller, id);
        Attachment found =
                attachments
                        .find(id, attachment)
                        .orElseThrow(() -> new ProblemException(AttachmentErrors.NOT_FOUND));
        record(caller, folder, "dossiers/" + id + "/attachments/" + found.id());
        boolean known = request.checkNotModified(etag(found));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .eTag(etag(found))
                        .cacheControl(CacheControl.noCache().cachePrivate());
        if (known) {
            return answer.build();
        }
        return answer.contentType(MediaType.APPLICATION_PDF)
                .contentLength(found.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found))
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(() -> files.open(found.file())));
    }

    @DeleteMapping("/{attachment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeAttachment",
            summary = "Remove a file that was not sent yet",
            description = "A file that was sent with the dossier stays.")
    void remove(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Id of the dossier.") @PathVariable String id,
            @Parameter(description = "Id of the file.") @PathVariable String attachment) {
        remove.remove(caller, id, attachment);
    }

    private void record(Caller caller, Folder folder, String resource) {
        if (!folder.own()) {
            String owner = folder.owner() == null ? "dossier:" + folder.dossier() : folder.owner();
            audit.record(caller, owner, resource, "attachment");
        }
    }

    private static String disposition(Attachment attachment) {
        return ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String etag(Attachment attachment) {
        return "\"" + attachment.sha256() + "\"";
    }
}
