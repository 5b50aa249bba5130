package vn.motcua.platform.journal;

import java.time.Instant;

/**
 * What a history tells of an entry; see {@link JournalEntry}.
 *
 * @param id the entry's
 * @param data canonical JSON of the event, without the person block
 */
public record Happening(String id, String type, Instant at, String data) {}
