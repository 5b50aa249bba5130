package vn.motcua.dossier.attachment.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** PDFs as tests need them, good and bad. */
public final class Pdfs {

    private Pdfs() {}

    /** A change of a document before it is saved. */
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A sound PDF of one page; another number makes another content. */
    public static byte[] sound(int number) {
        return with(document -> document.getDocumentInformation().setTitle("Paper " + number));
    }

    public static byte[] with(Change change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return saved(document, change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] withoutPages() {
        try (PDDocument document = new PDDocument()) {
            return saved(document, unchanged -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] protectedBy(String password) {
        return with(document ->
                document.protect(
                        new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    static byte[] embedding(String name, byte[] content) {
        return with(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
            stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setEmbeddedFile(new PDEmbeddedFile(stream));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(java.util.Map.of(name, file));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** A file whose stream of objects is small and unpacks to many megabytes. */
    static byte[] bomb(String type, int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                deflater.write(new byte[1 << 20]);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.5\n1 0 obj\n<< /Type ".getBytes(StandardCharsets.US_ASCII));
        file.write(
                (type + " /N 1 /Filter /FlateDecode /Length " + packed.size())
                        .getBytes(StandardCharsets.US_ASCII));
        file.write(" >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static byte[] saved(PDDocument document, Change change) throws IOException {
        change.to(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
