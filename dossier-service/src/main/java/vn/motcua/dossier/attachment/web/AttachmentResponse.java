package vn.motcua.dossier.attachment.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.attachment.Attachment;

import java.time.Instant;

/** A file of a dossier as callers see it. */
@Schema(name = "Attachment", description = "A file of a dossier. Its content is at its address.")
record AttachmentResponse(
        @Schema(
                        description =
                                "The same content attached to the same paper always has the same"
                                        + " id.",
                        example = "6f1f4c1e-4b0a-3b8e-9a53-0f8e7c3f2a11")
                String id,
        @Schema(
                        description =
                                "Id of the paper of the procedure; absent for another document.",
                        example = "giay-chung-sinh",
                        nullable = true)
                @Nullable String paper,
        @Schema(description = "Name of the file.", example = "giấy chứng sinh.pdf") String name,
        @Schema(description = "Bytes.", example = "48213") long size,
        @Schema(
                        description = "SHA-256 of the content, in hexadecimal.",
                        example =
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String sha256,
        @Schema(description = "When it was attached.") Instant attachedAt,
        @Schema(description = "Whether it was sent with the dossier; such a file stays.")
                boolean sent) {

    static AttachmentResponse of(Attachment attachment, boolean sent) {
        return new AttachmentResponse(
                attachment.id(),
                attachment.paper(),
                attachment.name(),
                attachment.size(),
                attachment.sha256(),
                attachment.attachedAt(),
                sent);
    }
}
