package vn.motcua.acceptance.drill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that a drill is judged by, as others tell it: clients, readers of the API, topics, the
 * feed, mail files, and whoever killed.
 *
 * @param acknowledged what the clients were told
 * @param stored each dossier as its owner reads it afterwards
 * @param events the records of the dossiers' topic since the drill began, in the order of their
 *     partitions
 * @param deliveries the records of the messages' topic since the drill began
 * @param feed the feed from its first position on, as an integrator reads it
 * @param mails when each message was received as a mail, as often as it was
 * @param unsure the messages that the timelines show as AMBIGUOUS
 * @param figures what is shown to the public, by name
 * @param read when the figures were
 * @param procedure the one that all dossiers of the drill are filed under
 */
record Evidence(
        List<ClientLog.Acknowledged> acknowledged,
        Map<String, Stored> stored,
        List<Topic.Event> events,
        List<Topic.Event> deliveries,
        List<FeedReader.Item> feed,
        Map<String, List<Instant>> mails,
        Set<String> unsure,
        List<Kill> kills,
        Map<String, Long> figures,
        Instant read,
        String procedure) {

    /** A dossier as it is read. */
    record Stored(long version, String stage) {}

    /** The last acknowledged write of each dossier. */
    Map<String, ClientLog.Acknowledged> last() {
        return acknowledged.stream()
                .collect(
                        Collectors.toMap(
                                ClientLog.Acknowledged::dossier,
                                Function.identity(),
                                (one, other) -> one.version() >= other.version() ? one : other));
    }
}
