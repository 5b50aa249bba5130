package vn.motcua.dossier.attachment.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Says what is wrong with a file that should be a PDF. Pages are not drawn, images not unpacked.
 */
public final class PdfInspection {

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfInspection() {}

    /** What can be wrong. */
    public enum Flaw {
        /** It does not begin like a PDF. */
        NOT_A_PDF,
        /** It begins like one but cannot be read, or unpacks to an absurd size. */
        BROKEN,
        /** It shows nothing. */
        NO_PAGES,
        /** It needs a password, or hides its structure behind encryption. */
        PROTECTED,
        /** It carries scripts, launch actions or programs. */
        ACTIVE_CONTENT
    }

    /** The first flaw that is found; empty for a sound file. */
    public static Optional<Flaw> inspect(Path file) {
        try {
            return beginsLikePdf(file) ? structure(file) : Optional.of(Flaw.NOT_A_PDF);
        } catch (InvalidPasswordException e) {
            return Optional.of(Flaw.PROTECTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of(Flaw.BROKEN);
        }
    }

    private static boolean beginsLikePdf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(MAGIC.length), MAGIC);
        }
    }

    private static Optional<Flaw> structure(Path file) throws IOException {
        PackedStructure packed = PackedStructure.of(file);
        if (packed.absurd()) {
            return Optional.of(Flaw.BROKEN);
        }
        if (packed.encrypted() && packed.present()) {
            return Optional.of(Flaw.PROTECTED);
        }
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() < 1) {
                return Optional.of(Flaw.NO_PAGES);
            }
            return new ActiveContent(document.getDocument()).found()
                    ? Optional.of(Flaw.ACTIVE_CONTENT)
                    : Optional.empty();
        }
    }
}
