package vn.motcua.acceptance.drill;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The figures of one procedure since 1 January, counted from the feed alone and by nothing but
 * {@code docs/figures.md}: each dossier by the state that its newest event tells.
 */
final class Recount {

    private static final ZoneId LEGAL = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> DECIDED = Set.of("RESOLVED", "RETURNED");
    private static final Set<String> ENDED =
            Set.of("RESOLVED", "RETURNED", "WITHDRAWN", "DECLINED");

    /** What is counted, each by the JSON pointer at which it is shown. */
    static final Set<String> FIGURES =
            Set.copyOf(of(List.of(), "", Instant.EPOCH).figures().keySet());

    private final List<JsonNode> dossiers;
    private final Instant from;

    private Recount(List<JsonNode> dossiers, Instant from) {
        this.dossiers = dossiers;
        this.from = from;
    }

    /**
     * The newest state of every dossier of the procedure.
     *
     * @param read when the figures were: they begin with the legal year of that moment
     */
    static Recount of(List<FeedReader.Item> feed, String procedure, Instant read) {
        Map<String, FeedReader.Item> newest = new HashMap<>();
        for (FeedReader.Item item : feed) {
            newest.merge(
                    item.subject(),
                    item,
                    (one, other) -> one.sequence() >= other.sequence() ? one : other);
        }
        return new Recount(
                newest.values().stream()
                        .map(FeedReader.Item::dossier)
                        .filter(dossier ->
                                dossier.at("/procedure/code").asString("").equals(procedure))
                        .toList(),
                read.atZone(LEGAL).toLocalDate().withDayOfYear(1).atStartOfDay(LEGAL).toInstant());
    }

    /** Every figure. */
    Map<String, Long> figures() {
        Predicate<JsonNode> online = dossier -> is(dossier, "channel", "ONLINE");
        Predicate<JsonNode> received = dossier -> since(dossier, "acceptedAt");
        Predicate<JsonNode> resolved =
                dossier -> decided(dossier) && !is(dossier, "outcome", "STOPPED");
        Predicate<JsonNode> promised =
                resolved.and(dossier -> moment(dossier, "firstDueAt") != null);
        return Map.of(
                "/figures/totalReceived", count(received),
                "/figures/onlineReceived", count(received.and(online)),
                "/figures/onlineResolved", count(resolved.and(online)),
                "/figures/onlineResolvedOnTime/denominator", count(promised.and(online)),
                "/figures/onlineResolvedOnTime/numerator",
                        count(promised.and(online).and(Recount::onTime)),
                "/balance/received", count(received),
                "/balance/inProcess", count(dossier -> open(dossier) && !suspended(dossier)),
                "/balance/suspended", count(dossier -> open(dossier) && suspended(dossier)),
                "/waiting",
                        count(dossier ->
                                is(dossier, "stage", "SUBMITTED")
                                        && moment(dossier, "acceptedAt") == null));
    }

    private long count(Predicate<JsonNode> wanted) {
        return dossiers.stream().filter(wanted).count();
    }

    private boolean decided(JsonNode dossier) {
        return DECIDED.contains(dossier.path("stage").asString(""))
                && moment(dossier, "acceptedAt") != null
                && since(dossier, "resolvedAt");
    }

    private boolean since(JsonNode dossier, String name) {
        Instant moment = moment(dossier, name);
        return moment != null && !moment.isBefore(from);
    }

    private static boolean open(JsonNode dossier) {
        return moment(dossier, "acceptedAt") != null
                && !ENDED.contains(dossier.path("stage").asString(""));
    }

    private static boolean suspended(JsonNode dossier) {
        return dossier.path("holds").findValuesAsString("kind").stream()
                .anyMatch(Set.of("SUPPLEMENT", "PAYMENT", "SUSPENSION")::contains);
    }

    private static boolean onTime(JsonNode dossier) {
        Instant resolved = moment(dossier, "resolvedAt");
        Instant due = moment(dossier, "firstDueAt");
        return resolved != null && due != null && !resolved.isAfter(due);
    }

    private static boolean is(JsonNode dossier, String name, String value) {
        return dossier.path(name).asString("").equals(value);
    }

    private static @Nullable Instant moment(JsonNode dossier, String name) {
        String text = dossier.path(name).asString("");
        return text.isEmpty() ? null : Instant.parse(text);
    }
}
