package vn.motcua.platform.relay;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.core.KafkaTemplate;

import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.web.Trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** Sends entries as CloudEvents 1.0 in binary mode, each aggregate's one after the other. */
class Sender {

    private final KafkaTemplate<String, byte[]> kafka;
    private final String source;
    private final Executor executor;

    Sender(KafkaTemplate<String, byte[]> kafka, String source, Executor executor) {
        this.kafka = kafka;
        this.source = source;
        this.executor = executor;
    }

    /**
     * Sends all and waits.
     *
     * @param entries in the order of their ids
     * @return ids of those that Kafka acknowledged, in the order given
     */
    List<String> send(List<JournalEntry> entries) {
        Map<String, List<JournalEntry>> byAggregate =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        JournalEntry::aggregate,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<CompletableFuture<Void>> chains = new ArrayList<>();
        byAggregate.values().forEach(own -> chains.add(inOrder(own, acknowledged)));
        chains.forEach(chain -> chain.exceptionally(failure -> null).join());
        Set<String> sent = new HashSet<>(acknowledged);
        return entries.stream().map(JournalEntry::id).filter(sent::contains).toList();
    }

    private CompletableFuture<Void> inOrder(List<JournalEntry> entries, Set<String> acknowledged) {
        CompletableFuture<Void> chain = send(entries.getFirst(), acknowledged);
        for (JournalEntry next : entries.subList(1, entries.size())) {
            chain = chain.thenComposeAsync(before -> send(next, acknowledged), executor);
        }
        return chain;
    }

    private CompletableFuture<Void> send(JournalEntry entry, Set<String> acknowledged) {
        return kafka.send(message(entry)).thenAccept(result -> acknowledged.add(entry.id()));
    }

    private ProducerRecord<String, byte[]> message(JournalEntry entry) {
        byte[] value = entry.wire().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(entry.topic(), entry.key(), value);
        Headers headers = message.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", entry.id());
        add(headers, "ce_source", source);
        add(headers, "ce_type", entry.type());
        add(headers, "ce_subject", entry.aggregate());
        add(headers, "ce_time", entry.at().toString());
        add(headers, "ce_sequence", Long.toString(entry.sequence()));
        add(headers, "ce_correlationid", entry.correlationId());
        String trace = entry.traceparent();
        if (trace != null) {
            add(headers, Trace.HEADER, trace);
        }
        add(headers, "content-type", "application/json");
        return message;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
