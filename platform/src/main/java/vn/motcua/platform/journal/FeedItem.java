package vn.motcua.platform.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;

/**
 * An event as integrators read it: the attributes of CloudEvents 1.0 and the position in the feed.
 * Never the person block.
 *
 * @param position where the event stands in this service's feed: 1, 2, 3 … without gaps
 * @param subject id of the aggregate
 * @param sequence the aggregate's own count of events
 */
public record FeedItem(
        @Schema(example = "4711") long position,
        @Schema(example = "0199f3a2-7c1e-7d22-9d54-0a6f3f1f2b61/0000000003") String id,
        @Schema(example = "urn:motcua:dossier-service") String source,
        @Schema(example = "1.0") String specversion,
        @Schema(example = "vn.motcua.dossier.accepted.v1") String type,
        String subject,
        Instant time,
        long sequence,
        String correlationid,
        @JsonRawValue
                @Schema(
                        types = "object",
                        description = "The event, as its JSON Schema describes it")
                String data) {

    static FeedItem of(JournalEntry entry, String source) {
        Long position = entry.position();
        return new FeedItem(
                position == null ? 0 : position,
                entry.id(),
                source,
                "1.0",
                entry.type(),
                entry.aggregate(),
                entry.at(),
                entry.sequence(),
                entry.correlationId(),
                entry.data());
    }
}
