package vn.motcua.stats.figures;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How far the figures are behind the events.
 *
 * @param asOf all that happened until then is counted: now when nothing waits, else when the newest
 *     counted event happened; null while neither is known
 * @param newestEvent when the newest counted event happened; null before the first
 * @param waiting events published and not yet counted; null while that cannot be asked
 * @param dossiers how many are counted
 */
public record Freshness(
        @Nullable Instant asOf,
        @Nullable Instant newestEvent,
        @Nullable Long waiting,
        long dossiers) {}
