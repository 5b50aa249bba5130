package vn.motcua.dossier.attachment.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The first bytes of what is packed in a stream, without unpacking the rest. */
final class FirstBytes {

    private static final int ENOUGH = 8;

    private FirstBytes() {}

    static byte[] of(COSStream stream, InputStream raw) throws IOException {
        COSBase filters = stream.getFilters();
        COSName filter =
                switch (filters) {
                    case COSName name -> name;
                    case COSArray array
                            when array.size() == 1 && array.getObject(0) instanceof COSName name ->
                            name;
                    case null, default -> null;
                };
        if (!COSName.FLATE_DECODE.equals(filter)) {
            return raw.readNBytes(ENOUGH);
        }
        try (InflaterInputStream unpacked = new InflaterInputStream(raw)) {
            return unpacked.readNBytes(ENOUGH);
        } catch (ZipException notPackedAfterAll) {
            return new byte[0];
        }
    }

    static boolean begin(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length
                && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
