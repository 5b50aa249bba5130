package vn.motcua.dossier.attachment.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Walks every object of a document, wherever it hangs, and looks for what runs: scripts, actions
 * that launch or fetch, embedded programs.
 */
final class ActiveContent {

    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition");
    private static final Set<String> KEYS = Set.of("JS", "JavaScript", "XFA");
    private static final Set<String> PROGRAMS =
            Set.of(
                    "exe", "com", "scr", "msi", "dll", "bat", "cmd", "ps1", "vbs", "vbe", "js",
                    "jse", "wsf", "hta", "jar", "sh", "app", "apk", "lnk", "reg", "docm", "xlsm",
                    "pptm");
    private static final List<byte[]> PROGRAM_MAGIC =
            List.of(
                    new byte[] {'M', 'Z'},
                    new byte[] {0x7f, 'E', 'L', 'F'},
                    new byte[] {'#', '!'},
                    new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe},
                    new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe});

    private final COSDocument document;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    ActiveContent(COSDocument document) {
        this.document = document;
    }

    boolean found() throws IOException {
        push(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            push(document.getObjectFromPool(key));
        }
        while (!open.isEmpty()) {
            if (runs(open.pop())) {
                return true;
            }
        }
        return false;
    }

    private void push(COSBase base) {
        if (base != null && seen.add(base)) {
            open.push(base);
        }
    }

    private boolean runs(COSBase base) throws IOException {
        switch (base) {
            case COSObject reference -> push(reference.getObject());
            case COSDictionary dictionary -> {
                dictionary.getValues().forEach(this::push);
                return runs(dictionary);
            }
            case COSArray array -> array.forEach(this::push);
            default -> {
                // numbers, texts and names do nothing
            }
        }
        return false;
    }

    private static boolean runs(COSDictionary dictionary) throws IOException {
        String action = dictionary.getNameAsString(COSName.S);
        boolean named = dictionary.keySet().stream().anyMatch(key -> KEYS.contains(key.getName()));
        return named
                || (action != null && ACTIONS.contains(action))
                || namesProgram(dictionary)
                || (dictionary instanceof COSStream stream && embedsProgram(stream));
    }

    private static boolean namesProgram(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.EF)
                && (isProgram(dictionary.getString(COSName.F))
                        || isProgram(dictionary.getString(COSName.UF)));
    }

    private static boolean isProgram(String name) {
        return name != null
                && PROGRAMS.contains(
                        name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean embedsProgram(COSStream stream) throws IOException {
        if (!"EmbeddedFile".equals(stream.getNameAsString(COSName.TYPE))) {
            return false;
        }
        try (InputStream content = stream.createRawInputStream()) {
            byte[] first = FirstBytes.of(stream, content);
            return PROGRAM_MAGIC.stream().anyMatch(magic -> FirstBytes.begin(first, magic));
        }
    }
}
