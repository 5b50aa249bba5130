package vn.motcua.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Text in a header, by RFC 2047: as it stands if it is plain ASCII, else in encoded words of UTF-8.
 * Whatever is in it, it can end neither its word nor its header.
 */
final class EncodedWords {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ]{0,60}");
    private static final String BEGIN = "=?UTF-8?B?";
    private static final String END = "?=";

    /** A word has 75 characters at the most: 12 around sixty of Base64. */
    private static final int BYTES = 45;

    private EncodedWords() {}

    static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        StringJoiner words = new StringJoiner(END + "\r\n " + BEGIN, BEGIN, END);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        while (from < bytes.length) {
            int to = end(bytes, from);
            byte[] word = java.util.Arrays.copyOfRange(bytes, from, to);
            words.add(Base64.getEncoder().encodeToString(word));
            from = to;
        }
        return words.toString();
    }

    /** Where a word ends that begins here: never within a character. */
    private static int end(byte[] bytes, int from) {
        int to = Math.min(from + BYTES, bytes.length);
        while (to < bytes.length && (bytes[to] & 0xC0) == 0x80) {
            to--;
        }
        return to;
    }
}
