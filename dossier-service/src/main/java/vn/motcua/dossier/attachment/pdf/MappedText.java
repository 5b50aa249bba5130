package vn.motcua.dossier.attachment.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a mapped file as characters, one for one, without a copy in memory. */
record MappedText(ByteBuffer bytes) implements CharSequence {

    @Override
    public int length() {
        return bytes.limit();
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes.get(index) & 0xff);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        byte[] part = new byte[end - start];
        bytes.get(start, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    /** The file from an offset on. */
    ByteBuffer from(int offset) {
        return bytes.slice(offset, length() - offset);
    }

    @Override
    public String toString() {
        return subSequence(0, length()).toString();
    }
}
