package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.TimeLimit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Reads the ways to apply: channels, limits and fees. What is the same by all is told once. */
final class MethodReader {

    private final SequencedMap<Channel, Set<Told>> limits = new LinkedHashMap<>();
    private final SequencedMap<Channel, Set<FeeReader.Row>> fees = new LinkedHashMap<>();
    private final Texts texts;
    private final Findings findings;

    private record Told(@Nullable TimeLimit time, @Nullable LocalizedText words) {}

    MethodReader(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    void read(Node record) {
        String steps = record.text("executionSteps");
        for (Node method : record.objects("executionMethods")) {
            Channel channel = channel(method);
            String where = "limits." + channel;
            TimeLimit time = LimitReader.read(method, steps, where, findings);
            LocalizedText words = texts.localized("methods", method.text("description"));
            limits.computeIfAbsent(channel, _ -> new LinkedHashSet<>()).add(new Told(time, words));
            Set<FeeReader.Row> rows = fees.computeIfAbsent(channel, _ -> new LinkedHashSet<>());
            method.objects("fees").forEach(fee -> FeeReader.read(fee, texts).ifPresent(rows::add));
        }
        if (limits.isEmpty()) {
            findings.add(FindingKind.NO_CHANNEL, "channels", "");
        }
    }

    List<Channel> channels() {
        return List.copyOf(limits.keySet());
    }

    List<Limit> limits() {
        List<Limit> found = new ArrayList<>();
        shared(limits)
                .forEach((channel, told) -> {
                    told.forEach(each ->
                            found.add(new Limit(channel.only(), each.time(), each.words())));
                    doubtLimits(channel.name(), told);
                });
        return List.copyOf(found);
    }

    private void doubtLimits(String channel, Set<Told> told) {
        String where = "limits." + channel;
        if (told.stream().allMatch(each -> each.time() == null)) {
            findings.add(FindingKind.LIMIT_IN_WORDS, where, words(told));
        } else if (told.stream().map(Told::time).distinct().count() > 1) {
            findings.add(FindingKind.LIMIT_ALTERNATIVES, where, told.size());
        }
    }

    private static String words(Set<Told> told) {
        LocalizedText words = told.iterator().next().words();
        return words == null ? "" : words.vi();
    }

    List<Fee> fees() {
        List<Fee> found = new ArrayList<>();
        shared(fees)
                .forEach((channel, rows) -> {
                    boolean alternatives = rows.size() > 1;
                    if (alternatives) {
                        findings.add(
                                FindingKind.FEE_ALTERNATIVES,
                                "fees." + channel.name(),
                                rows.size());
                    }
                    rows.forEach(
                            row -> found.add(fee(row, channel, found.size() + 1, alternatives)));
                });
        return List.copyOf(found);
    }

    private Fee fee(FeeReader.Row row, Reach reach, int number, boolean alternatives) {
        String id = "f" + number;
        FindingKind doubt = row.doubt();
        if (doubt != null) {
            String amount = row.amount() == null ? "" : row.amount().amount() + " ";
            findings.add(doubt, "fees." + id, amount + row.description().vi());
        }
        return new Fee(
                id,
                reach.only(),
                null,
                row.kind(),
                row.amount(),
                row.description(),
                doubt == null && !alternatives);
    }

    private static Channel channel(Node method) {
        String channel = method.text("submissionMethod");
        return switch (channel) {
            case "ONLINE" -> Channel.ONLINE;
            case "POSTAL" -> Channel.POST;
            case "DIRECT" -> Channel.COUNTER;
            case null, default ->
                    throw new Refusal(RecordErrors.WRONG_TYPE, method.path() + ".submissionMethod");
        };
    }

    /** For which channel something holds: one only, or all. */
    private record Reach(@Nullable Channel only) {
        String name() {
            return only == null ? "ALL" : only.name();
        }
    }

    private static <T> SequencedMap<Reach, Set<T>> shared(SequencedMap<Channel, Set<T>> byChannel) {
        SequencedMap<Reach, Set<T>> result = new LinkedHashMap<>();
        boolean same = new HashSet<>(byChannel.values()).size() == 1;
        if (same) {
            Set<T> values = byChannel.firstEntry().getValue();
            put(result, new Reach(null), values);
            return result;
        }
        for (Map.Entry<Channel, Set<T>> each : byChannel.entrySet()) {
            put(result, new Reach(each.getKey()), each.getValue());
        }
        return result;
    }

    private static <T> void put(Map<Reach, Set<T>> result, Reach reach, Set<T> values) {
        if (!values.isEmpty()) {
            result.put(reach, values);
        }
    }
}
