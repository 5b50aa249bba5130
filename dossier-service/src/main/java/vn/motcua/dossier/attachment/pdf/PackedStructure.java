package vn.motcua.dossier.attachment.pdf;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF that hold its structure, and not what it shows. A reader unpacks them in
 * memory before it can say anything, so their size is found out first, without keeping what comes
 * out.
 *
 * @param present whether there are any
 * @param encrypted whether the file says that it is encrypted
 * @param absurd whether one unpacks to more than a document of this size can need
 */
record PackedStructure(boolean present, boolean encrypted, boolean absurd) {

    private static final long MOST = 64L << 20;
    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    private static final Pattern OWN_NAME = Pattern.compile("/(?:ObjStm|XRef|First|W)\\b");
    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\b");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final Pattern OTHER_FILTER =
            Pattern.compile(
                    "/(?:LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b");
    private static final int LONGEST_HEAD = 4096;

    /** Looks through a file without reading it into memory. */
    static PackedStructure of(Path file) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(file)) {
            MemorySegment mapped =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            return of(new MappedText(mapped.asByteBuffer()));
        }
    }

    private static PackedStructure of(MappedText text) {
        boolean present = false;
        boolean encrypted = ENCRYPT.matcher(plain(tail(text))).find();
        long unpacked = 0;
        Matcher stream = STREAM.matcher(text);
        while (stream.find() && unpacked <= MOST) {
            String head = head(text, stream.start());
            encrypted |= ENCRYPT.matcher(head).find();
            if (OWN_NAME.matcher(head).find()) {
                present = true;
                unpacked += filters(head) > 1 ? MOST + 1 : unpacked(text.from(stream.end()), head);
            }
        }
        return new PackedStructure(present, encrypted, unpacked > MOST);
    }

    /** The dictionary before a stream, with the escapes of names resolved. */
    private static String head(MappedText text, int end) {
        String before = text.subSequence(Math.max(0, end - LONGEST_HEAD), end).toString();
        return plain(before.substring(Math.max(0, before.lastIndexOf(" obj"))));
    }

    /** Where a trailer without a stream stands. */
    private static String tail(MappedText text) {
        return text.subSequence(Math.max(0, text.length() - LONGEST_HEAD), text.length())
                .toString();
    }

    private static String plain(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static long filters(String head) {
        return FLATE.matcher(head).results().count() + OTHER_FILTER.matcher(head).results().count();
    }

    private static long unpacked(ByteBuffer packed, String head) {
        if (!FLATE.matcher(head).find()) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] thrownAway = new byte[64 << 10];
            long sum = 0;
            int got = inflater.inflate(thrownAway);
            while (got > 0 && sum <= MOST) {
                sum += got;
                got = inflater.inflate(thrownAway);
            }
            return sum;
        } catch (DataFormatException notPackedAfterAll) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
