package vn.motcua.dossier.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * Limits of files. Legal: TT 32/2017 Art. 7 wants the size shown.
 *
 * @param maxSize of one file
 * @param maxFiles of one dossier, removed ones not counted
 * @param grace how long what nobody refers to is kept
 */
@ConfigurationProperties("motcua.attachments")
public record AttachmentProperties(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("200") int maxFiles,
        @DefaultValue("1h") Duration grace) {}
