package vn.motcua.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a broker for its metadata by the wire protocol, version 1 of the request: enough to know
 * that it serves, without the client library in everybody's class path.
 */
class KafkaProbe {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final short METADATA = 3;
    private static final short VERSION = 1;
    private static final int NO_TOPICS = 0;

    private KafkaProbe() {}

    /** Whether the broker answers and knows a broker, itself, as registered. */
    static boolean serves(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            ask(new DataOutputStream(socket.getOutputStream()));
            return brokers(new DataInputStream(socket.getInputStream())) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void ask(DataOutputStream out) throws IOException {
        int length = Short.BYTES + Short.BYTES + Integer.BYTES + Short.BYTES + Integer.BYTES;
        out.writeInt(length);
        out.writeShort(METADATA);
        out.writeShort(VERSION);
        out.writeInt(1);
        out.writeShort(-1);
        out.writeInt(NO_TOPICS);
        out.flush();
    }

    private static int brokers(DataInputStream in) throws IOException {
        in.readInt();
        in.readInt();
        return in.readInt();
    }
}
