package vn.motcua.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An SMTP server over TCP that answers as it is told: what a well-behaved one never does can be
 * tried with it.
 */
public final class ScriptedServer implements AutoCloseable {

    /** The reply to break the connection instead of answering. */
    public static final String HANG_UP = "";

    private final ServerSocket socket;
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final Map<String, String> repliesOnce = new ConcurrentHashMap<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile int lettersEach = Integer.MAX_VALUE;
    private volatile String farewell = HANG_UP;
    private volatile Held held = new Held("", new CountDownLatch(0));

    public ScriptedServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /**
     * Answers a command, or {@code .} for the end of the data, with this from now on; only the end
     * of letters with {@code some words} in them if it is {@code . some words}.
     */
    public ScriptedServer answers(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    /** Answers the next such command with this, and as usual after it. */
    public ScriptedServer answersOnce(String command, String reply) {
        repliesOnce.put(command, reply);
        return this;
    }

    /** Does not answer such a command before {@link #goesOn}. */
    public ScriptedServer waitsBefore(String command) {
        held = new Held(command, new CountDownLatch(1));
        return this;
    }

    /** Answers what it waited with. */
    public void goesOn() {
        held.over().countDown();
    }

    /** Closes each connection after so many letters, with these words or none. */
    public ScriptedServer closesAfter(int letters, String words) {
        farewell = words;
        lettersEach = letters;
        return this;
    }

    /** Answers everything as usual again. */
    public void reset() {
        replies.clear();
        repliesOnce.clear();
        lettersEach = Integer.MAX_VALUE;
        goesOn();
    }

    /** How many connections were made. */
    public int connections() {
        return connections.get();
    }

    /** The letters of a message whose last line arrived, taken or not. */
    public List<String> letters(String message) {
        return letters.stream()
                .filter(letter -> letter.contains("Message-ID: <" + message + "@"))
                .toList();
    }

    /** The letters whose last line arrived, taken or not. */
    public List<String> letters() {
        return List.copyOf(letters);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        connection.getInputStream(), StandardCharsets.UTF_8));
                Writer out =
                        new java.io.OutputStreamWriter(
                                connection.getOutputStream(), StandardCharsets.UTF_8)) {
            boolean open = say(out, "220 scripted", "CONNECT");
            String line = open ? in.readLine() : null;
            int begun = 0;
            while (line != null) {
                begun += line.startsWith("MAIL") ? 1 : 0;
                if (begun > lettersEach) {
                    out.write(farewell.equals(HANG_UP) ? "" : farewell + "\r\n");
                    return;
                }
                line = converse(in, out, line) ? in.readLine() : null;
            }
        } catch (IOException gone) {
            return;
        }
    }

    private boolean converse(BufferedReader in, Writer out, String line) throws IOException {
        String command = line.split("[ :]", 2)[0];
        if (!command.equals("DATA")) {
            String usual = command.equals("QUIT") ? "221 bye" : "250 ok";
            return say(out, usual, replies.containsKey(line) ? line : command);
        }
        if (!say(out, "354 go on", command)) {
            return false;
        }
        if (replies.containsKey("DATA")) {
            return true;
        }
        StringBuilder letter = new StringBuilder();
        for (String data = in.readLine(); data != null; data = in.readLine()) {
            if (data.equals(".")) {
                letters.add(letter.toString());
                return say(out, "250 2.0.0 Ok: queued as 1A2B", end(letter.toString()));
            }
            letter.append(data).append('\n');
        }
        return false;
    }

    private String end(String letter) {
        return replies.keySet().stream()
                .filter(key -> key.startsWith(". ") && letter.contains(key.substring(2)))
                .findFirst()
                .orElse(".");
    }

    private boolean say(Writer out, String usual, String command) throws IOException {
        held.awaitBefore(command);
        String once = repliesOnce.remove(command);
        String reply = once == null ? replies.getOrDefault(command, usual) : once;
        if (reply.equals(HANG_UP)) {
            return false;
        }
        out.write(reply + "\r\n");
        out.flush();
        return true;
    }

    private record Held(String command, CountDownLatch over) {

        void awaitBefore(String asked) {
            try {
                if (asked.equals(command)) {
                    over.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
