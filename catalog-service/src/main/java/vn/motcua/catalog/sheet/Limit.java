package vn.motcua.catalog.sheet;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.TimeLimit;

/**
 * How long a procedure may take (vi: thời hạn giải quyết).
 *
 * @param channel null for every channel that has no limit of its own
 * @param time null where the sheet says it in words alone
 * @param description those words
 */
public record Limit(
        @Nullable Channel channel, @Nullable TimeLimit time, @Nullable LocalizedText description) {}
