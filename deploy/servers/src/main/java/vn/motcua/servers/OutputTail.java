package vn.motcua.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines that a process wrote, for the message when it fails. */
class OutputTail {

    private static final int LINES = 20;

    private final Deque<String> lines = new ArrayDeque<>();

    OutputTail(Process process) {
        Thread.ofVirtual().start(() -> read(process));
    }

    private void read(Process process) {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
            add("(its output broke off: " + e.getMessage() + ")");
        }
    }

    synchronized String text() {
        return lines.isEmpty() ? "none." : String.join(System.lineSeparator(), lines);
    }

    private synchronized void add(String line) {
        lines.addLast(line);
        if (lines.size() > LINES) {
            lines.removeFirst();
        }
    }
}
